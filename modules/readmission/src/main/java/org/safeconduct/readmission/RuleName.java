package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule of an agreement sets: a limit, how many people may be asked for or sent, who
 * may ask, or whether silence is consent. */
public enum RuleName {
    /** Until when the requesting State may ask. */
    APPLICATION(Bound.REQUESTING),
    /** From apprehension to an application in the accelerated procedure. */
    ACCELERATED_FILING(Bound.REQUESTING),
    REPLY(Bound.REQUESTED),
    /** What a granted extension adds, or the whole limit with it. */
    REPLY_EXTENSION(Bound.REQUESTED),
    REPLY_ACCELERATED(Bound.REQUESTED),
    /** Whether silence after the limit of the reply is consent. */
    TACIT_ACCEPTANCE(Bound.NOBODY),
    TRANSIT_REPLY(Bound.REQUESTED),
    INTERVIEW(Bound.REQUESTED),
    INTERVIEW_RESULT(Bound.REQUESTED),
    TRAVEL_DOCUMENT(Bound.REQUESTED),
    /** Where evidence of nationality exists. */
    TRAVEL_DOCUMENT_WITH_EVIDENCE(Bound.REQUESTED),
    TRAVEL_DOCUMENT_REISSUE(Bound.REQUESTED),
    TRAVEL_DOCUMENT_VALIDITY(Bound.NOBODY),
    /** From when the document of Regulation (EU) 2016/1953 may be used instead. */
    EU_DOCUMENT(Bound.REQUESTED),
    TRANSFER(Bound.REQUESTING),
    TRANSFER_ACCELERATED(Bound.REQUESTING),
    /** How long before the departure the transfer is notified; counted back. */
    TRANSFER_NOTICE(Bound.REQUESTING),
    /** How long the requested State may claim that the readmission was an error. */
    ERROR_WINDOW(Bound.REQUESTED),
    /** How many people the requesting State may ask for in a month. */
    CAP_MONTH(Bound.REQUESTING),
    /** How many of them may travel by one ride. */
    CAP_FLIGHT(Bound.REQUESTING),
    /** Which offices of the requesting State may make the application. */
    WHO_MAY_ASK(Bound.NOBODY);

    /** Who must act in time. */
    enum Bound {
        REQUESTING,
        REQUESTED,
        NOBODY
    }

    /** What the wording of a rule consists of. */
    public enum Form {
        /** An amount of time from or before an event. */
        LIMIT,
        YES_OR_NO,
        /** A number of people. */
        PEOPLE,
        /** Offices of this State. */
        OFFICES
    }

    private final Bound bound;

    RuleName(Bound bound) {
        this.bound = bound;
    }

    Bound bound() {
        return bound;
    }

    public Form form() {
        return switch (this) {
            case TACIT_ACCEPTANCE -> Form.YES_OR_NO;
            case CAP_MONTH, CAP_FLIGHT -> Form.PEOPLE;
            case WHO_MAY_ASK -> Form.OFFICES;
            default -> Form.LIMIT;
        };
    }

    boolean countedBack() {
        return this == TRANSFER_NOTICE;
    }

    /** As agreements and the interface write it: {@code reply-extension}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of this code, if there is one. */
    public static Optional<RuleName> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return code();
    }
}
