package org.safeconduct.staff.people;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestView;
import org.safeconduct.readmission.Requests;
import org.safeconduct.registration.Hit;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.PersonFile;
import org.safeconduct.registration.Persons;
import org.safeconduct.rsd.Removability;
import org.safeconduct.staff.Me;
import org.safeconduct.staff.Words;

/** A person's file: identity with every earlier value, documents, needs, family, claims, who may be the same. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String id;

    @Inject Persons persons;

    @Inject Removability removability;

    @Inject Requests requests;

    @Inject Words words;

    @Inject Me me;

    private PersonFile file;
    private List<Hit> alike = List.of();
    private List<Persons.Change> history = List.of();
    private Removability.Answer removal;
    private Map<String, String> changes = new HashMap<>();
    private String reason;
    private String field = "birthPlace";
    private PersonFile theirs;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        PersonId person = PersonId.of(String.valueOf(id));
        file = persons.file(person);
        if (me.may("PERSON_DUPLICATES")) {
            alike = persons.possibleDuplicates(person).items();
        }
        if (me.may("PERSON_HISTORY")) {
            history = persons.history(person);
        }
        if (me.may("REMOVABILITY_READ")) {
            removal = removability.explain(person);
        }
    }

    /** Corrects one fact, with the reason; the old value stays readable. */
    public void correct() {
        save(() -> persons.correct(file.id(), Map.of(field, changes.getOrDefault("value", "")), reason,
                file.version()));
    }

    /** Opens a draft of a readmission request; refused unless nothing stands in the way of removal. */
    public void openRequest() {
        RequestView request = requests.open(file.id(), changes.get("partner"), RequestKind.REGULAR);
        Messages.addGlobalInfo(words.from(RegistrationPage.TEXTS, "request.opened", List.of(request.number().value())));
    }

    /** Adds a need that staff noticed today. */
    public void addNeed() {
        save(() -> persons.addNeed(file.id(), new NewPerson.NewNeed(changes.get("need"), words.getToday()), reason,
                file.version()));
    }

    private void save(Runnable change) {
        try {
            change.run();
            changes = new HashMap<>();
            reason = null;
            theirs = null;
            load();
            Messages.addGlobalInfo(words.from(RegistrationPage.TEXTS, "person.saved", List.of()));
        } catch (Stale e) {
            theirs = persons.file(file.id());
            file = theirs;
            throw e;
        }
    }

    public PersonFile getFile() {
        return file;
    }

    public List<Hit> getAlike() {
        return alike;
    }

    public List<Persons.Change> getHistory() {
        return history;
    }

    public Removability.Answer getRemoval() {
        return removal;
    }

    public Map<String, String> getChanges() {
        return changes;
    }

    public PersonFile getTheirs() {
        return theirs;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
