package org.safeconduct.staff.people;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.Persons;
import org.safeconduct.staff.Words;

/** Says, on the page of one of them, that two records which look alike are of two people. */
@Named
@ViewScoped
public class TwoPeople implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Persons persons;

    @Inject Words words;

    private String other;
    private String reason;

    public void tell(PersonId person) {
        new Flaws().required(other, "/other").refuse();
        persons.tellApart(person, PersonId.of(other), reason);
        Messages.addFlashGlobalInfo(words.from(RegistrationPage.TEXTS, "apart.done", List.of()));
        Faces.redirect("/persons/file.xhtml?id=%s", person);
    }

    /** Id of the record that looks alike. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
