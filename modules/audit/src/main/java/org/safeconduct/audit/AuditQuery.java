package org.safeconduct.audit;

import java.time.LocalDate;

/** What an auditor looks for; null means any. Dates are days of the authority, both included. */
public record AuditQuery(
        String subject, String actor, String action, String outcome, LocalDate from, LocalDate to) {}
