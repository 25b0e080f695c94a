package org.safeconduct.readmission.forms;

import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.RequestAct;

/** The answer of the other State: its authority's, or its mission's after an interview. */
record Reply(Dossier dossier, Blank blank) {

    void fill() {
        Words words = dossier.words();
        Exchange reply = dossier.course().reply().orElseThrow();
        boolean approved = Course.approves(reply);
        blank.received(reply.on())
                .row(blank.box("application-date", words.day(dossier.course().sent().map(Exchange::on).orElse(null))),
                        blank.box("receipt-date",
                                words.day(dossier.course().receipt().map(Exchange::on).orElse(null))));
        new PersonBoxes(dossier, blank).brief();
        blank.row(blank.box("family-covered"));
        blank.section("decision")
                .ticks(blank.tick("approved", approved), blank.tick("refused", !approved))
                .row(blank.box("grounds", grounds(words, reply)))
                .row(blank.box("reply-observations", words.written(reply.words())))
                .signature("official", "stamp");
    }

    private static String grounds(Words words, Exchange reply) {
        if (reply.act() == RequestAct.REFUSE) {
            return words.say("refusal", reply.code(), words.say("refusal." + reply.code()));
        }
        return reply.act() == RequestAct.RECORD_INTERVIEW ? words.say("outcome." + reply.code()) : "";
    }
}
