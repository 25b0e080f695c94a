package org.safeconduct.rsd;

import java.time.LocalDate;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.RuleForbids;

/** What is wrong with what officers enter about an appeal. */
final class AppealCheck {

    private AppealCheck() {}

    static Flaws lodged(Appeals.NewAppeal told, LocalDate today) {
        return new Flaws()
                .required(told.lodgedOn(), "/lodgedOn")
                .unless(told.lodgedOn() == null || !told.lodgedOn().isAfter(today), "/lodgedOn", "future")
                .required(told.lodgedBy(), "/lodgedBy")
                .atMost(InterviewCheck.LONGEST_LINE, told.lodgedBy(), "/lodgedBy")
                .required(told.grounds(), "/grounds")
                .atMost(InterviewCheck.LONGEST, told.grounds(), "/grounds")
                .atMost(InterviewCheck.LONGEST, told.reasonsForLateness(), "/reasonsForLateness");
    }

    /**
     * Whether it came after the limit that began with the service. RuleForbids {@code no-appeal} if none began; Invalid
     * before service, and when late without reasons.
     *
     * @param receipt null if the decision was not served
     */
    static boolean late(Appeals.NewAppeal told, Receipt receipt) {
        Due limit = receipt == null ? null : receipt.limit();
        if (limit == null) {
            throw new RuleForbids("no-appeal");
        }
        if (told.lodgedOn().isBefore(receipt.servedOn())) {
            throw Invalid.at("/lodgedOn", "before-service");
        }
        boolean late = told.lodgedOn().isAfter(limit.date());
        if (late && blank(told.reasonsForLateness())) {
            throw Invalid.at("/reasonsForLateness", "late-needs-reasons", limit.date().toString());
        }
        return late;
    }

    static Flaws lateness(Appeals.Lateness lateness, String reasons) {
        Flaws flaws = InterviewCheck.text(reasons, "/reasons").required(lateness, "/lateness");
        Printable.check(flaws, reasons, "/reasons");
        return flaws;
    }

    static Flaws judgment(Appeals.NewJudgment told, LocalDate today) {
        boolean grants = told.judgment() == Appeals.Judgment.ALLOWED_GRANTED;
        Flaws flaws = InterviewCheck.text(told.reasons(), "/reasons")
                .required(told.judgment(), "/judgment")
                .required(told.decidedOn(), "/decidedOn")
                .unless(told.decidedOn() == null || !told.decidedOn().isAfter(today), "/decidedOn", "future")
                .required(told.reference(), "/reference")
                .atMost(InterviewCheck.LONGEST_LINE, told.reference(), "/reference")
                .unless(!grants || Ruling.status(told.granted()), "/granted", "decision-code")
                .unless(grants || told.granted() == null, "/granted", "only-granted");
        Printable.check(flaws, told.reasons(), "/reasons");
        Printable.check(flaws, told.reference(), "/reference");
        return flaws;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
