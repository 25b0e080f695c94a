package org.safeconduct.readmission;

import java.util.Locale;
import java.util.Optional;

/** Whether a piece of evidence is what the agreement demands, and can be shown to anybody. */
record CheckedEvidence(Worthiness worthiness, EvidenceItem item, String at) {

    void look(Findings findings) {
        findings.expect(!item.suspectedFalse(), at, "check-suspected-false");
        if (item.suspectedFalse()) {
            return;
        }
        findings.demand(item.quality() != EvidenceItem.Quality.UNREADABLE, at + "/quality", "check-unreadable")
                .expect(item.quality() != EvidenceItem.Quality.POOR, at + "/quality", "check-poor");
        Optional<EvidenceCondition> broken = worthiness.broken(item);
        broken.ifPresent(condition -> condition(findings, condition));
        findings.expect(!worthiness.doubted(item), at, "check-condition-unconfirmed");
    }

    private void condition(Findings findings, EvidenceCondition condition) {
        String key = "evidence-" + condition.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] args = switch (condition.kind()) {
            case ISSUED_AFTER -> new Object[]{condition.day().toString()};
            case EXPIRED_WITHIN -> new Object[]{condition.amount()};
            case TOGETHER_WITH -> new Object[]{String.join(", ", condition.with())};
            case CERTIFIED_COPY, VALIDATED -> new Object[0];
        };
        if (condition.otherwise() == null) {
            findings.demand(false, at + "/" + field(condition), key, args);
        } else {
            findings.expect(false, at + "/" + field(condition), key + "-lowers", args);
        }
    }

    private static String field(EvidenceCondition condition) {
        return switch (condition.kind()) {
            case ISSUED_AFTER -> "issuedOn";
            case EXPIRED_WITHIN -> "expiresOn";
            case CERTIFIED_COPY -> "form";
            case VALIDATED -> "validated";
            case TOGETHER_WITH -> "kind";
        };
    }
}
