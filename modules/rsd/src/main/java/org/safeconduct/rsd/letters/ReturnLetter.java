package org.safeconduct.rsd.letters;

import java.time.LocalDate;
import org.safeconduct.paper.Fact;
import org.safeconduct.paper.Letter;

/**
 * The decision to return: the findings it rests on, the time to leave of one's own accord, and the remedy.
 *
 * @param finalSince the day on which the refusal became final
 * @param refoulement what was found on the danger of a return
 * @param bestInterests what was found on the best interests; null for an adult
 * @param days for voluntary departure
 * @param period those days counted from the service
 * @param remedy how the order can be contested
 */
public record ReturnLetter(
        Heading heading,
        LocalDate finalSince,
        Dated refoulement,
        Dated bestInterests,
        String reasons,
        int days,
        Limit period,
        String remedy) {

    /** A finding with its day. */
    public record Dated(LocalDate on, String text) {}

    /** PDF/A. */
    public byte[] print() {
        Words words = heading.words();
        Letter letter = heading.begin("order.title", "ref.order-date");
        if (period.proven()) {
            letter.reference(new Fact(words.say("ref.served"), period.served(words)));
        }
        letter.paragraph(words.say("order.opening", words.day(finalSince)))
                .heading(words.say("heading.reasons"))
                .paragraph(reasons)
                .heading(words.say("heading.refoulement"))
                .paragraph(words.say("order.finding", words.day(refoulement.on())))
                .paragraph(refoulement.text());
        bestInterests(letter, words);
        period(letter, words);
        letter.heading(words.say("heading.remedy")).paragraph(remedy).paragraph(words.say("help"));
        return heading.end(letter, "office.order");
    }

    private void bestInterests(Letter letter, Words words) {
        if (bestInterests != null) {
            letter.heading(words.say("heading.best-interests"))
                    .paragraph(words.say("order.best-interests", words.day(bestInterests.on())))
                    .paragraph(bestInterests.text());
        }
    }

    private void period(Letter letter, Words words) {
        letter.heading(words.say("heading.period"))
                .paragraph(words.say("order.period", days))
                .paragraph(period.proven()
                        ? words.say("order.period-until", period.last(words))
                        : words.say("order.period-example", period.served(words), period.last(words)))
                .paragraph(words.say("order.period-steps", period.article()))
                .steps(words.steps(period.due()));
    }
}
