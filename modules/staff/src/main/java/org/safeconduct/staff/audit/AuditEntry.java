package org.safeconduct.staff.audit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.access.AuditDesk;
import org.safeconduct.audit.EntryRow;
import org.safeconduct.kernel.Unknown;

/** One entry of the log with its particulars. */
@Named
@ViewScoped
public class AuditEntry implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject AuditDesk desk;

    @Inject
    @Param Long index;

    private transient EntryRow entry;

    public void load() {
        if (index == null) {
            throw new Unknown("unknown");
        }
        entry = desk.entry(index);
    }

    public EntryRow getEntry() {
        return entry;
    }
}
