package org.safeconduct.registration;

/** The procedures that a claim can be streamed to (asylum-process, section 3), with the stage they begin in. */
public enum Track {
    REGULAR("A10"),
    ACCELERATED("A10"),
    SIMPLIFIED("A10"),
    PRIMA_FACIE("A10"),
    ADMISSIBILITY("A06");

    private final String firstStage;

    Track(String firstStage) {
        this.firstStage = firstStage;
    }

    /** Stage code in which rsd takes the claim over. */
    public String firstStage() {
        return firstStage;
    }
}
