package org.safeconduct.readmission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.RuleForbids;

/** The limits of a request, read once for whoever asks for several. */
record CountedLimits(List<RunningLimit> all) {

    Optional<RunningLimit> running(RuleName rule) {
        return all.stream().filter(limit -> limit.runs() && limit.rule() == rule).findFirst();
    }

    /**
     * The last day of what the other State has to say; RuleForbids {@code limit-unknown} if none was counted,
     * {@code reply-limit-running} (with its last day).
     */
    LocalDate passed(RuleName rule, LocalDate today) {
        LocalDate last = running(rule)
                .map(limit -> limit.due().date())
                .orElseThrow(() -> new RuleForbids("limit-unknown", rule.code()));
        if (!last.isBefore(today)) {
            throw new RuleForbids("reply-limit-running", last.toString());
        }
        return last;
    }
}
