package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Reach;
import org.safeconduct.access.Role;

/** The table of powers: which role may do what, and how far. */
@Named
@ViewScoped
public class PowersPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Powers powers;

    @Inject
    @Param String role;

    private transient List<Powers.Line> table;

    public void load() {
        table = powers.table().stream().filter(this::wanted).toList();
    }

    private boolean wanted(Powers.Line line) {
        return getColumns().stream().anyMatch(column -> reach(line, column) != Reach.NONE);
    }

    /** The one role that was asked for, else all. */
    public List<Role> getColumns() {
        List<Role> all = Arrays.stream(Role.values()).filter(r -> r != Role.NOBODY && r != Role.NEWCOMER).toList();
        List<Role> one = all.stream().filter(r -> r.name().equals(role)).toList();
        return one.isEmpty() ? all : one;
    }

    public Reach reach(Powers.Line line, Role column) {
        return line.reach().getOrDefault(column, Reach.NONE);
    }

    public List<Powers.Line> getTable() {
        return table;
    }

    public String getRole() {
        return role;
    }
}
