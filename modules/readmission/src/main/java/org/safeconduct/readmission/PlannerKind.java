package org.safeconduct.readmission;

/** What falls on a day of the planner's calendar. */
public enum PlannerKind {
    /** The departure of a transfer that is planned, notified or done; or that was to be when the request was suspended. */
    TRANSFER,
    /** The last day on which the notice of a planned transfer is in time, where the agreement counts one. */
    NOTICE,
    /** The day on which it is looked at again whether a person who is to depart may be removed. */
    CHECK,
    /** An interview that the mission was asked for, is to hold, or held. */
    INTERVIEW,
    /** The last day on which a travel document is valid, before the handover. */
    DOCUMENT,
    /** The last day of a limit that runs. */
    LIMIT
}
