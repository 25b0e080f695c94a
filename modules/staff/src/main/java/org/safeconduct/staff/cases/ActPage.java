package org.safeconduct.staff.cases;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.casefile.Drafts;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.lobby.Answers;
import org.safeconduct.lobby.Drafted;
import org.safeconduct.lobby.Field;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.rsd.Cases;
import org.safeconduct.staff.Words;

/** One act on a case: for whom, what the act asks for, and a draft that survives the session. */
@Named
@ViewScoped
public class ActPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject
    @Param(name = "act") String word;

    @Inject Cases cases;

    @Inject Forms forms;

    @Inject Questions questions;

    @Inject Drafts drafts;

    @Inject Words words;

    private Act act;
    private CaseFile file;
    private List<Field> fields;
    private List<String> persons;
    private Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Boolean> ticks = new LinkedHashMap<>();
    private boolean restored;
    private boolean overtaken;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        act = Act.of(word);
        file = cases.file(new CaseNumber(number));
        fields = questions.of(act, forms.of(act).body(), file);
        persons = new ArrayList<>(getChoices().stream().map(item -> item.getValue().toString()).toList());
        drafts.read(file.number().subject(), form()).ifPresent(this::restore);
    }

    private String form() {
        return "act." + act.word();
    }

    private void restore(String json) {
        values = Drafted.values(json);
        fields.stream()
                .filter(field -> field.is("YES") && values.containsKey(field.name()))
                .forEach(field -> ticks.put(field.name(), Boolean.valueOf(values.remove(field.name()))));
        restored = true;
    }

    /** Keeps what was typed so far. */
    public void keep() {
        Map<String, String> typed = typed();
        if (!typed.isEmpty()) {
            drafts.keep(file.number().subject(), form(), Drafted.json(typed));
        }
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        values.forEach((name, value) -> typed.merge(name, value == null ? "" : value, (a, b) -> b));
        ticks.forEach((name, ticked) -> typed.put(name, String.valueOf(Boolean.TRUE.equals(ticked))));
        return typed;
    }

    /** Does the act; back to the file. Overtaken by somebody else: shows the file as it is now and keeps the form. */
    public void send() {
        if (isPerPerson() && persons.isEmpty() && !getChoices().isEmpty()) {
            throw Invalid.at("/persons", "required");
        }
        try {
            forms.of(act).send(file.number(), chosen(), new Answers(typed()), file.version());
        } catch (Stale e) {
            overtaken = true;
            file = cases.file(file.number());
            throw e;
        }
        drafts.drop(file.number().subject(), form());
        Messages.addFlashGlobalInfo(words.from(CasePage.TEXTS, "act." + act.word() + ".done", List.of()));
        Faces.redirect("/cases/file.xhtml?number=%s", file.number());
    }

    private Set<PersonId> chosen() {
        return persons.stream().map(PersonId::of).collect(Collectors.toSet());
    }

    /** The persons whose claims are open for the act. */
    public List<SelectItem> getChoices() {
        return file.claims()
                .stream()
                .filter(claim -> claim.openActs().contains(act))
                .map(claim -> new SelectItem(claim.person().id().toString(),
                        claim.person().shown() + " · " + words.code("stage", claim.stage().code())))
                .toList();
    }

    /** Whether the act asks for whom; an owner is one for the whole case. */
    public boolean isPerPerson() {
        return act != Act.ASSIGN;
    }

    public Act getAct() {
        return act;
    }

    public CaseFile getFile() {
        return file;
    }

    public List<Field> getFields() {
        return fields;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    public boolean isRestored() {
        return restored;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public List<String> getPersons() {
        return persons;
    }

    public void setPersons(List<String> persons) {
        this.persons = persons;
    }
}
