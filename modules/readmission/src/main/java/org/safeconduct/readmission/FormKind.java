package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.readmission.forms.Course;

/** A paper of the procedure between the two States. Written {@code transfer-notification} in REST. */
public enum FormKind {
    /** In the order of sections of the agreement's own form where that is confirmed. */
    APPLICATION,
    REPLY,
    TRANSFER_NOTIFICATION,
    /** Signed by both sides at the handover. */
    HANDOVER_RECORD,
    /** What a mission needs to write a laissez-passer. */
    TRAVEL_DOCUMENT_DATA,
    /** For one in the place of what has expired; short where the agreement needs no more than name and date of birth. */
    TRAVEL_DOCUMENT_REISSUE,
    /** That silence was consent, with the computation of the limit. */
    TACIT_ACCEPTANCE,
    /** The thread of the request, each message with its translations. */
    TRANSCRIPT;

    /** The written form in REST: lower case with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the written form; null is the application. Invalid at /form. */
    public static FormKind of(String word) {
        return word == null
                ? APPLICATION
                : Arrays.stream(values())
                        .filter(kind -> kind.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> Invalid.at("/form", "code"));
    }

    /** Those that a request has now, as the other State sees it. */
    public static Set<FormKind> of(PartnerFile file) {
        return Course.of(file).forms();
    }

    /** The same for the officers of the requesting State. */
    public static Set<FormKind> of(RequestFile file) {
        return Course.of(file).forms();
    }
}
