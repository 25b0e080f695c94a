package org.safeconduct.staff.cases;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Stale;
import org.safeconduct.lobby.Answers;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Assessments.AssessmentView;
import org.safeconduct.rsd.Assessments.FactView;
import org.safeconduct.rsd.Assessments.Finding;
import org.safeconduct.rsd.Assessments.NewFact;
import org.safeconduct.rsd.Assessments;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.rsd.Cases;
import org.safeconduct.staff.Words;

/** The assessment by material fact, with recommendation and reviews. */
@Named
@ViewScoped
public class AssessmentPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Cases cases;

    @Inject Assessments assessments;

    @Inject Words words;

    private CaseFile file;
    private List<AssessmentView> views;
    private Map<String, String> values = new LinkedHashMap<>();
    private FactView edited;
    private FactView theirs;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        file = cases.file(new CaseNumber(number));
        views = assessments.of(file.number());
    }

    /** Opens a fact in the form. */
    public void edit(FactView fact) {
        edited = fact;
        theirs = null;
        values = new LinkedHashMap<>();
        values.put("person", fact.person().toString());
        values.put("fact", fact.fact());
        values.put("evidence", fact.evidence());
        values.put("finding", fact.finding() == null ? null : fact.finding().name());
        values.put("reasons", fact.reasons());
    }

    /** Adds the fact, or saves the one that is open. If somebody changed it meanwhile, both are shown. */
    public void save() {
        NewFact fact = new Answers(values).as(NewFact.class);
        try {
            store(fact);
            clear();
            load();
            Messages.addGlobalInfo(words.from(CasePage.TEXTS, "fact.saved", List.of()));
        } catch (Stale e) {
            load();
            theirs = views.stream()
                    .flatMap(view -> view.facts().stream())
                    .filter(stored -> stored.id().equals(edited.id()))
                    .findFirst()
                    .orElseThrow(Stale::new);
        }
    }

    private void store(NewFact fact) {
        if (edited == null) {
            assessments.addFact(file.number(), fact);
        } else {
            assessments.changeFact(file.number(), edited.id(), fact, edited.version());
        }
    }

    public void remove(FactView fact) {
        assessments.removeFact(file.number(), fact.id(), fact.version());
        clear();
        load();
    }

    /** Goes on with what the other officer saved. */
    public void takeTheirs() {
        edit(theirs);
    }

    /** Goes on with the own values on top of theirs. */
    public void keepMine() {
        edited = theirs;
        theirs = null;
    }

    /** Leaves the form. */
    public void clear() {
        edited = null;
        theirs = null;
        values = new LinkedHashMap<>();
    }

    public boolean isWritable() {
        return file.claims().stream().anyMatch(claim -> claim.openActs().contains(Act.ASSESS));
    }

    public List<SelectItem> getPersons() {
        return file.claims()
                .stream()
                .map(claim -> new SelectItem(claim.person().id().toString(), claim.person().shown()))
                .toList();
    }

    public List<SelectItem> getFindings() {
        return Arrays.stream(Finding.values())
                .map(finding -> new SelectItem(finding.name(),
                        words.from(CasePage.TEXTS, "finding." + finding, List.of())))
                .toList();
    }

    /** The name of the person an assessment is about. */
    public String name(AssessmentView view) {
        return file.claims()
                .stream()
                .filter(claim -> claim.person().id().equals(view.person()))
                .map(claim -> claim.person().shown())
                .findFirst()
                .orElse("");
    }

    public CaseFile getFile() {
        return file;
    }

    public List<AssessmentView> getViews() {
        return views;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public FactView getEdited() {
        return edited;
    }

    public FactView getTheirs() {
        return theirs;
    }
}
