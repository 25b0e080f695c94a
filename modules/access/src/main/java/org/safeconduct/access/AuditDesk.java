package org.safeconduct.access;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.EntryRow;

/** The auditor's reading of the log: gated, so that the auditor's own reads are entries too. */
@Stateless
public class AuditDesk {
    /** Newest first. */
    @Gated(Action.AUDIT_SEARCH) public Page<EntryRow> search(AuditQuery query, PageRequest page) { throw new UnsupportedOperationException(); }
    @Gated(Action.AUDIT_READ) public EntryRow entry(long index) { throw new UnsupportedOperationException(); }
}
