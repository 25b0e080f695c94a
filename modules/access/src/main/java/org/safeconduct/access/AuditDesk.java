package org.safeconduct.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.safeconduct.audit.AuditQuery;
import org.safeconduct.audit.AuditSearch;
import org.safeconduct.audit.EntryRow;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;

/** The auditor's reading of the log: gated, so that the auditor's own reads are entries too. */
@Stateless
public class AuditDesk {

    @Inject AuditSearch log;
    @Inject AuditTerms terms;
    @Inject Particulars particulars;

    /**
     * Newest first. A subject may come without its kind ({@code C-2026-0000017}); a person's also by its number
     * ({@code P-2026-0000013}). Invalid at each term that the log cannot hold.
     */
    @Gated(Action.AUDIT_SEARCH)
    public Page<EntryRow> search(AuditQuery typed, PageRequest page) {
        AuditQuery query = terms.read(typed);
        noted("subject", query.subject());
        noted("actor", query.actor());
        noted("action", query.action());
        noted("outcome", query.outcome());
        noted("from", query.from());
        noted("to", query.to());
        return log.search(query, page);
    }

    /** Unknown if there is no such entry. */
    @Gated(Action.AUDIT_READ)
    public EntryRow entry(long index) {
        particulars.noted(null, "index", index);
        return log.entry(index);
    }

    private void noted(String term, Object value) {
        if (value != null) {
            particulars.noted(null, term, value);
        }
    }
}
