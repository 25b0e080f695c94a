package org.safeconduct.access;

import static org.safeconduct.access.Groups.*;
import static org.safeconduct.access.Reach.*;
import static org.safeconduct.access.Role.*;
import static org.safeconduct.kernel.Action.*;

/** Return: a decision of its own, with a bar that a supervisor alone may set or lift. */
final class ReturnPowers {

    private ReturnPowers() {}

    static void enter(PowerTable table) {
        table.grant(RETURN_ORDER, OFFICE, RETURN_OFFICER)
                .grant(RETURN_BAR, NATIONAL, RETURN_SUPERVISOR)
                .grant(REMOVABILITY_READ, NATIONAL, with(RETURN, BORDER_OFFICER))
                .grant(READMISSION_OPEN, NATIONAL, RETURN_OFFICER)
                .grant(READMISSION_READ, NATIONAL, RETURN)
                .grant(READMISSION_LIST, NATIONAL, RETURN);
    }
}
