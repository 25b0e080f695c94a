package org.safeconduct.staff.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.registration.MrzReading;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.PersonFile;

/** What an officer adds to a person's record: a need that was noticed, or a document that was shown later. */
public class Addition implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Set<String> KINDS = Set.of("need", "document");

    private final String what;
    private final PersonDraft draft = new PersonDraft();
    private String need;
    private LocalDate noticedOn;
    private String reason;
    private MrzReading reading;

    private Addition(String what, LocalDate today) {
        this.what = what;
        this.noticedOn = today;
    }

    /** Null if it is nothing that is added here. */
    static Addition of(String what, LocalDate today) {
        return what != null && KINDS.contains(what) ? new Addition(what, today) : null;
    }

    boolean isNeed() {
        return "need".equals(what);
    }

    NewPerson.NewNeed noticed() {
        return new NewPerson.NewNeed(need, noticedOn);
    }

    /** Invalid at the date that cannot be read. */
    NewPerson.NewDocument shown() {
        Flaws flaws = new Flaws();
        NewPerson.NewDocument document = draft.document(flaws);
        flaws.refuse();
        return document;
    }

    /** Whether the record holds it: whoever clicked twice has added it once. */
    boolean in(PersonFile file) {
        return isNeed()
                ? file.needs().stream().anyMatch(held -> held.code().equals(need) && held.noticedOn().equals(noticedOn))
                : file.documents()
                        .stream()
                        .anyMatch(held -> held.type().equals(draft.text("documentType"))
                                && held.number() != null
                                && held.number().equals(draft.text("documentNumber")));
    }

    /** Fills the fields from the machine readable zone of the document. */
    void read(MrzReading zone, LocalDate today) {
        reading = zone;
        Zone.fill(draft, zone, today);
    }

    public String getWhat() {
        return what;
    }

    public PersonDraft getDraft() {
        return draft;
    }

    public MrzReading getReading() {
        return reading;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public LocalDate getNoticedOn() {
        return noticedOn;
    }

    public void setNoticedOn(LocalDate noticedOn) {
        this.noticedOn = noticedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
