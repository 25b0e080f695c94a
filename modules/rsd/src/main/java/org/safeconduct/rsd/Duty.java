package org.safeconduct.rsd;

/** The parts that officers take in a claim. */
enum Duty {
    /** Held the interview. */
    INTERVIEWER,
    /** Wrote in the record or on a material fact. */
    WRITER,
    /** Recommended a decision. */
    ASSESSOR,
    /** Reviewed the recommendation. */
    REVIEWER,
    /** Signed a decision. */
    DECIDER
}
