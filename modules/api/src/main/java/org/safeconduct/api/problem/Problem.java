package org.safeconduct.api.problem;

import java.util.List;

/**
 * A problem as it is answered (RFC 9457).
 *
 * @param type one of the stable types
 * @param title what sort of problem it is, in the caller's language
 * @param detail what is wrong and what to do; null if the title says it all
 * @param key the rule or refusal behind it; null for those of HTTP itself
 * @param errors what is wrong where; null unless the input is invalid
 * @param incident number under which the server's log knows a failure of ours; null otherwise
 */
public record Problem(
        String type, String title, int status, String detail, String key, List<Error> errors, String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing wrong with the input, at an RFC 6901 pointer. */
    public record Error(String pointer, String key, String message) {}
}
