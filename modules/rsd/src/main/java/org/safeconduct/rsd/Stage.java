package org.safeconduct.rsd;

import java.util.Arrays;
import org.safeconduct.kernel.Invalid;

/** Where a claim is. The codes are those of the domain's table of asylum states; they are what REST and statistics say. */
public enum Stage {
    LODGED("A03"),
    STREAMED("A04"),
    ADMISSIBILITY("A06"),
    AWAITING_INTERVIEW("A10"),
    INTERVIEW_SCHEDULED("A11"),
    INTERVIEW_HELD("A12"),
    INTERVIEW_MISSED("A13"),
    INTERVIEW_WAIVED("A14"),
    AWAITING_EVIDENCE("A15"),
    AWAITING_ASSESSMENT("A20"),
    ASSESSMENT_DRAFTED("A21"),
    AWAITING_REVIEW("A22"),
    RETURNED_BY_REVIEW("A23"),
    REFERRED("A24"),
    DECIDED_POSITIVE("A60"),
    DECIDED_NEGATIVE("A61"),
    NOTIFIED("A62"),
    STATUS_ACTIVE("A65"),
    FINAL_NEGATIVE("A66"),
    APPEAL_LODGED("A70"),
    APPEAL_LATE("A71"),
    APPEAL_RESPONSE("A72"),
    APPEAL_HEARING("A73"),
    APPEAL_DECIDED("A74"),
    WITHDRAWN("A90"),
    DISCONTINUED("A91"),
    RETURN_PHASE("A95"),
    REOPENED("A96");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Nothing is waiting any more: granted, final, withdrawn, discontinued, or in the return phase. */
    public boolean closed() {
        return switch (this) {
            case STATUS_ACTIVE, FINAL_NEGATIVE, WITHDRAWN, DISCONTINUED, RETURN_PHASE -> true;
            default -> false;
        };
    }

    /** Reads a code such as {@code A10}. */
    public static Stage of(String code) {
        return Arrays.stream(values())
                .filter(stage -> stage.code.equals(code))
                .findFirst()
                .orElseThrow(() -> Invalid.at("/stage", "code"));
    }
}
