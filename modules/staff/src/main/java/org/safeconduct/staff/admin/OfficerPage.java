package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.access.OfficerRow;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.staff.Words;

/** One account: move to another office, change roles, hand out a new one-time password, close. */
@Named
@ViewScoped
public class OfficerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Staff staff;

    @Inject Words words;

    @Inject
    @Param String login;

    private transient OfficerRow officer;
    private transient Staff.Created reset;
    private long version;
    private String office;
    private Role[] roles;
    private String reason;

    public void load() {
        if (login == null || login.isBlank()) {
            throw new Unknown("unknown");
        }
        officer = staff.officer(subject());
        version = officer.version();
        office = officer.office();
        roles = officer.roles().toArray(Role[]::new);
    }

    private Subject subject() {
        return new Subject(Subject.Kind.OFFICER, login);
    }

    public void move() {
        staff.move(subject(), office, reason, version);
        back("officers.done.moved");
    }

    public void changeRoles() {
        staff.changeRoles(subject(), Set.of(roles), reason, version);
        back("officers.done.roles-changed");
    }

    public void close() {
        staff.close(subject(), reason, version);
        back("officers.done.closed");
    }

    public void resetPassword() {
        reset = staff.resetPassword(subject(), reason);
        reason = null;
        load();
    }

    private void back(String done) {
        Messages.addFlashGlobalInfo(words.say(done));
        Faces.redirect("/admin/officer.xhtml?login=%s", login);
    }

    /** Asked again after a refusal, because the page still shows the account. */
    public OfficerRow getOfficer() {
        return officer;
    }

    public Staff.Created getReset() {
        return reset;
    }

    public String getLogin() {
        return login;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
