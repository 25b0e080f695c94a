package org.safeconduct.lobby;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Powers;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;

/** Who is logged in and what the menu may offer. Asked once a request. */
@Named
@RequestScoped
public class Me {

    @Inject CurrentCaller current;

    @Inject Powers powers;

    private Set<String> mine;

    public boolean isKnown() {
        return current.get().known();
    }

    public String getName() {
        return current.get().name();
    }

    public String getLogin() {
        return current.get().login();
    }

    public String getOffice() {
        return current.get().office();
    }

    public Set<Role> getRoles() {
        return current.get().roles();
    }

    /** Whether a power of this name is held at all; a subject may still be out of reach. */
    public boolean may(String action) {
        if (mine == null) {
            mine = powers.mine().stream().map(Action::name).collect(Collectors.toSet());
        }
        return mine.contains(action);
    }
}
