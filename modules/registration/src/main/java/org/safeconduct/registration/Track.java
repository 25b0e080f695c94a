package org.safeconduct.registration;

/** The procedures that a claim can be streamed to (asylum-process, section 3), with the stage they begin in. */
public enum Track {
    REGULAR("A10", false),
    ACCELERATED("A10", true),
    SIMPLIFIED("A10", true),
    PRIMA_FACIE("A10", true),
    ADMISSIBILITY("A06", false);

    private final String firstStage;
    private final boolean shortened;

    Track(String firstStage, boolean shortened) {
        this.firstStage = firstStage;
        this.shortened = shortened;
    }

    /** Stage code in which rsd takes the claim over. */
    public String firstStage() {
        return firstStage;
    }

    /** Something of the full procedure is left out or made quicker: never where a safeguard stands. */
    public boolean shortened() {
        return shortened;
    }
}
