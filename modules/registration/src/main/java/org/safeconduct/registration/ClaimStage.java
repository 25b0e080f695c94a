package org.safeconduct.registration;

import org.safeconduct.kernel.StageTable;

/** The life of a claim from making to streaming (asylum-states A00 to A05); rsd goes on from there. */
enum ClaimStage {
    /** The wish for protection was expressed. */
    A00,
    /** Registered. */
    A01,
    /** It is checked which State is responsible. */
    A02,
    /** Lodged. */
    A03,
    /** A track is proposed, nobody has confirmed it. */
    A04,
    /** Protection staff look at needs, age or guardian. */
    A05,
    /** A track is confirmed: rsd has the claim. */
    STREAMED,
    /** Ended before it was streamed. */
    ENDED;

    /** What may be done with a claim here. */
    enum Act {
        REGISTER,
        LODGE,
        STREAM,
        END
    }

    static final StageTable<ClaimStage, Act> TABLE = new StageTable<ClaimStage, Act>(Act.class)
            .line(A00, Act.REGISTER, A01)
            .line(A01, Act.LODGE, A03)
            .line(A02, Act.LODGE, A03)
            .line(A03, Act.STREAM, STREAMED)
            .line(A04, Act.STREAM, STREAMED)
            .line(A00, Act.END, ENDED)
            .line(A01, Act.END, ENDED)
            .line(A02, Act.END, ENDED)
            .line(A03, Act.END, ENDED)
            .line(A04, Act.END, ENDED)
            .line(A05, Act.END, ENDED);

    boolean ours() {
        return this != STREAMED && this != ENDED;
    }
}
