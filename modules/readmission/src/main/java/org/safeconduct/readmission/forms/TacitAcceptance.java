package org.safeconduct.readmission.forms;

import java.time.LocalDate;
import org.safeconduct.paper.Box;
import org.safeconduct.readmission.AgreementRule;
import org.safeconduct.readmission.LimitView;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RuleName;

/** Certifies that no reply came in time and that silence is consent, with each step of the computation. */
record TacitAcceptance(Dossier dossier, Blank blank) {

    void fill() {
        Words words = dossier.words();
        Exchange confirmed = dossier.course().tacit().orElseThrow();
        String last = words.day(LocalDate.parse(confirmed.code()));
        blank.sent(confirmed.on());
        new PersonBoxes(dossier, blank).brief();
        blank.section("silence")
                .row(blank.box("application-date", words.day(dossier.course().sent().map(Exchange::on).orElse(null))),
                        blank.box("receipt-date", words.day(dossier.course().receipt().map(Exchange::on).orElse(null))),
                        blank.box("receipt-proof",
                                words.written(dossier.course().receipt().map(Exchange::words).orElse(null))))
                .row(blank.box("accepted-as-of", last), blank.box("confirmed-on", words.day(confirmed.on())),
                        article());
        blank.note("silence", dossier.state(), last);
        dossier.file()
                .limits()
                .stream()
                .filter(TacitAcceptance::passed)
                .reduce((one, other) -> other)
                .ifPresent(
                        limit -> computation(words, limit));
        blank.signature("supervisor", "stamp");
    }

    private static boolean passed(LimitView limit) {
        return limit.rule() == RuleName.REPLY && limit.ended() == RequestAct.CONFIRM_TACIT;
    }

    private void computation(Words words, LimitView limit) {
        blank.section("computation")
                .steps(words.steps(limit.due()))
                .row(blank.box("calendar", limit.due().calendar()));
    }

    private Box article() {
        String article = dossier.agreement() == null
                ? null
                : dossier.agreement().rule(RuleName.TACIT_ACCEPTANCE).map(AgreementRule::article).orElse(null);
        return blank.box("article", article);
    }
}
