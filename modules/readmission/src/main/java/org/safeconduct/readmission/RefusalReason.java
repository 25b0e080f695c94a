package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.Optional;

/** Why a requested State refuses: the domain's collection of refusal reasons. */
public enum RefusalReason {
    NOT_A_NATIONAL("RF01"),
    IDENTITY_NOT_VERIFIED("RF02"),
    FINGERPRINTS_UNREADABLE("RF03"),
    EVIDENCE_FALSE_OR_UNLISTED("RF04"),
    THIRD_COUNTRY_CONDITION("RF05"),
    AIRSIDE_TRANSIT_ONLY("RF06"),
    LONGER_PERMIT_ISSUED("RF07"),
    TOO_LATE("RF08"),
    OWN_RIGHT_OF_RESIDENCE("RF09"),
    NATIONALITY_LOST("RF10"),
    ALREADY_READMITTED("RF11"),
    FORM_INCOMPLETE("RF12"),
    BAR_ASSERTED("RF13"),
    ENTERED_BEFORE_START("RF14"),
    TRANSIT_RISK_OF_PERSECUTION("RT01"),
    TRANSIT_PROSECUTION("RT02"),
    TRANSIT_PUBLIC_ORDER("RT03"),
    TRANSIT_REVOKED("RT04");

    private final String code;

    RefusalReason(String code) {
        this.code = code;
    }

    /** {@code RF01} and so on; RT for a transit. */
    public String code() {
        return code;
    }

    boolean ofTransit() {
        return code.startsWith("RT");
    }

    /** The reason of this code, if there is one. */
    public static Optional<RefusalReason> of(String code) {
        return Arrays.stream(values()).filter(reason -> reason.code.equals(code)).findFirst();
    }
}
