package org.safeconduct.staff.people;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Stale;
import org.safeconduct.lobby.Me;
import org.safeconduct.registration.DocumentReader;
import org.safeconduct.registration.Hit;
import org.safeconduct.registration.MrzReading;
import org.safeconduct.registration.PersonFile;
import org.safeconduct.registration.Persons;
import org.safeconduct.registration.Stated;
import org.safeconduct.rsd.Removability;
import org.safeconduct.staff.Names;
import org.safeconduct.staff.Words;
import org.safeconduct.staff.cases.Clash;

/** A person's file: identity with every earlier value, documents, needs, family, claims, who may be the same. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String id;

    @Inject
    @Param String correct;

    @Inject
    @Param String add;

    @Inject Persons persons;

    @Inject DocumentReader reader;

    @Inject Removability removability;

    @Inject Words words;

    @Inject Names names;

    @Inject Me me;

    private PersonFile file;
    private List<Hit> alike = List.of();
    private List<Persons.Change> history = List.of();
    private Removability.Answer removal;
    private Correction correction;
    private Addition addition;
    private Clash clash;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        PersonId person = PersonId.of(String.valueOf(id));
        file = persons.file(person);
        history();
        if (me.may("PERSON_CORRECT")) {
            correction = Correction.of(correct, file);
            addition = Addition.of(add, words.getToday());
        }
        if (me.may("PERSON_DUPLICATES") && correction == null && addition == null) {
            alike = persons.possibleDuplicates(person).items();
        }
        if (me.may("REMOVABILITY_READ")) {
            removal = removability.explain(person);
        }
    }

    private void history() {
        history = me.may("PERSON_HISTORY") ? persons.history(file.id()) : List.of();
        names.know(history.stream().map(Persons.Change::by));
    }

    /**
     * Corrects one fact, with the reason; the old value stays readable. Somebody corrected another fact meanwhile: both
     * stay. The same one: both values are shown, and this officer decides.
     */
    public void correct() {
        try {
            store();
        } catch (Stale e) {
            file = persons.file(file.id());
            if (!correction.unchanged(file)) {
                history();
                clash = correction.clash(file, history, names);
                return;
            }
            store();
        }
        saved();
    }

    private void saved() {
        Messages.addFlashGlobalInfo(words.from(RegistrationPage.TEXTS, "person.saved", List.of()));
        Faces.redirect("/persons/file.xhtml?id=%s", file.id());
    }

    /** Fills the fields of a document from its machine readable zone. */
    public void readZone() {
        List<String> zone = addition.getDraft().zone();
        addition.read(reader.read(zone == null ? List.of() : zone), words.getToday());
    }

    /** Adds a need or a document. What somebody else changed meanwhile stays: an addition takes nothing away. */
    public void add() {
        try {
            put();
        } catch (Stale e) {
            file = persons.file(file.id());
            if (!addition.in(file)) {
                put();
            }
        }
        saved();
    }

    private void put() {
        if (addition.isNeed()) {
            persons.addNeed(file.id(), addition.noticed(), addition.getReason(), file.version());
        } else {
            persons.addDocument(file.id(), addition.shown(), addition.getReason(), file.version());
        }
    }

    private void store() {
        persons.correct(file.id(), correction.change(), correction.getReason(), file.version());
    }

    /** Leaves the value that the other officer saved. */
    public void takeTheirs() {
        Faces.redirect("/persons/file.xhtml?id=%s", file.id());
    }

    /** Goes on with the own value on top of theirs; saved with the next click. */
    public void keepMine() {
        correction.seen(file);
        clash = null;
    }

    /** A value of a fact as a word: codes and dates are stored, words are shown. */
    public String said(String field, String value) {
        if (value == null || value.isBlank()) {
            return words.say("value.none");
        }
        return switch (field) {
            case "sex" -> words.code("sex", value);
            case "birthDate" -> names.birthDay(value);
            case "maritalStatus" -> words.stated("marital", Stated.parse(value));
            case "nationalities" -> words.countries(List.of(value.split("[^A-Z]+")));
            case "needs" -> words.need(value);
            case "religion" -> words.stated("religion", Stated.parse(value));
            default -> value;
        };
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

    public Correction getCorrection() {
        return correction;
    }

    public Addition getAddition() {
        return addition;
    }

    /** What is typed of a document that is added. */
    public Map<String, String> getValues() {
        return addition.getDraft().getValues();
    }

    /** What the machine readable zone of the document said; null before it was read. */
    public MrzReading getReading() {
        return addition.getReading();
    }

    public Clash getClash() {
        return clash;
    }
}
