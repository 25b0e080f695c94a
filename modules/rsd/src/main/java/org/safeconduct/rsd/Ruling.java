package org.safeconduct.rsd;

import java.util.Set;

/** What kind of decision a code of the list {@code decision} is (decision-types). */
final class Ruling {

    /** The code of a status that a family member has through another. */
    static final String DERIVATIVE = "DT22";

    /** Codes of judgments. */
    static final String ALLOWED = "DT26";

    static final String SENT_BACK = "DT27";

    static final String DISMISSED = "DT28";

    /** An appeal that is inadmissible, or late without excuse. */
    static final String LATE = "DT29";

    private static final Set<String> GRANTS = Set.of("DT01", "DT02", "DT03", "DT04", "DT05");
    private static final Set<String> REFUSALS = Set.of("DT07", "DT08", "DT14");
    private static final Set<String> INADMISSIBLE = Set.of("DT09", "DT10", "DT11", "DT12", "DT13");

    /** Codes that give a status. */
    static final Set<String> POSITIVE = Set.of("DT01", "DT02", "DT03", "DT04", "DT05", DERIVATIVE, ALLOWED);

    /** Codes that leave nothing to claim. */
    static final Set<String> BEYOND_APPEAL = Set.of("DT01", "DT02", ALLOWED);

    private Ruling() {}

    /** Gives a status; false for null. */
    static boolean positive(String code) {
        return code != null && POSITIVE.contains(code);
    }

    /** Refuses after an examination on the merits. */
    static boolean refusal(String code) {
        return code != null && REFUSALS.contains(code);
    }

    static boolean inadmissible(String code) {
        return code != null && INADMISSIBLE.contains(code);
    }

    /** A status of its own, such as can stand behind a derivative one or a judgment. */
    static boolean status(String code) {
        return code != null && GRANTS.contains(code);
    }

    /** Whether there is something left to claim: all but full recognition, as decision-types has it. */
    static boolean appealable(String code) {
        return code != null && !BEYOND_APPEAL.contains(code);
    }

    /** Whether the first instance can say this after an examination. */
    static boolean afterExamination(String code) {
        return status(code) || refusal(code) || inadmissible(code) || DERIVATIVE.equals(code);
    }
}
