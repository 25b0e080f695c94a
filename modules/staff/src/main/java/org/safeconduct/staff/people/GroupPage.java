package org.safeconduct.staff.people;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.lobby.Me;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.Claims;
import org.safeconduct.registration.RegistrationFile;

/** A group who came together, up to the lodging of their claims. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Arrivals arrivals;

    @Inject Claims claims;

    @Inject Me me;

    private RegistrationFile file;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        file = arrivals.file(new RegistrationNumber(number));
    }

    /** Lodges the claims: one case, and the limit of the decision begins. */
    public void lodge() {
        CaseNumber lodged = claims.lodge(file.number(), file.version());
        boolean read = me.may("CASE_READ");
        Faces.redirect(read ? "/cases/file.xhtml?number=%s" : "/registration/file.xhtml?number=%s",
                read ? lodged : file.number());
    }

    public RegistrationFile getFile() {
        return file;
    }
}
