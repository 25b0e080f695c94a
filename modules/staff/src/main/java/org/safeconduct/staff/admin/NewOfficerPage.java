package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;

/** A new account; its one-time password is shown once, here, and kept nowhere. */
@Named
@ViewScoped
public class NewOfficerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Staff staff;

    private String login;
    private String name;
    private String office;
    private Role[] roles = {};
    private transient Staff.Created created;

    public void create() {
        created = staff.create(new Staff.NewOfficer(login, name, office, Set.of(roles)));
    }

    public Staff.Created getCreated() {
        return created;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
}
