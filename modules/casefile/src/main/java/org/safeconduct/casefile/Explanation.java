package org.safeconduct.casefile;

import org.safeconduct.kernel.Due;

/**
 * Why a limit ends when it does: the rule as it stood when the clock was started, and the computation.
 *
 * @param limit number and unit that were counted, for example {@code 6 MONTHS}
 */
record Explanation(String event, String article, String regime, String status, String limit, Due due) {}
