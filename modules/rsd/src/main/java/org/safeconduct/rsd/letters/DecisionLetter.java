package org.safeconduct.rsd.letters;

import java.util.List;
import org.safeconduct.paper.Fact;
import org.safeconduct.paper.Letter;

/**
 * The decision of the first instance: what was decided, why, fact by fact, and what can be done against it.
 *
 * @param code DT code
 * @param granted the status behind DT22; null otherwise
 * @param principal name of the family member behind DT22; null otherwise
 * @param findings on each material fact; shown where something is refused
 * @param appeal null if there is none
 */
public record DecisionLetter(
        Heading heading,
        String code,
        String granted,
        String principal,
        String basis,
        String reasons,
        List<Finding> findings,
        Appeal appeal) {

    private static final String DERIVATIVE = "DT22";

    /**
     * What was found on a material fact.
     *
     * @param finding ACCEPTED, NOT_ACCEPTED or UNDETERMINED
     */
    public record Finding(String fact, String finding, String reasons) {}

    /**
     * What can be done.
     *
     * @param effect AUTOMATIC, ON_REQUEST or NONE: whether it bars return
     */
    public record Appeal(String effect, Limit limit) {}

    /** PDF/A. */
    public byte[] print() {
        Words words = heading.words();
        Letter letter = heading.begin("decision.title", "ref.date");
        letter.reference(new Fact(words.say("ref.basis"), basis));
        if (appeal != null && appeal.limit().proven()) {
            letter.reference(new Fact(words.say("ref.served"), appeal.limit().served(words)));
        }
        letter.paragraph(outcome(words)).heading(words.say("heading.reasons")).paragraph(reasons);
        findings(letter, words);
        meaning(letter, words);
        remedy(letter, words);
        return heading.end(letter, "office.decision");
    }

    private String outcome(Words words) {
        return DERIVATIVE.equals(code)
                ? words.say("decision." + code, words.say("status." + granted), principal)
                : words.say("decision." + code);
    }

    private void findings(Letter letter, Words words) {
        if (findings.isEmpty()) {
            return;
        }
        letter.heading(words.say("heading.facts"))
                .paragraph(words.say("facts.intro"))
                .table(List.of(words.say("column.fact"), words.say("column.finding"), words.say("column.why")),
                        findings.stream()
                                .map(each -> List.of(each.fact(), words.say("finding." + each.finding()),
                                        each.reasons()))
                                .toList());
    }

    private void meaning(Letter letter, Words words) {
        letter.heading(words.say("heading.meaning"));
        switch (code) {
            case "DT01", "DT02", "DT03", "DT04", "DT05" -> letter.paragraph(words.say("meaning.positive"));
            case DERIVATIVE -> letter.paragraph(words.say("meaning.positive"))
                    .paragraph(words.say("meaning.derivative"));
            default -> letter.paragraph(words.say("meaning.refused"));
        }
    }

    private void remedy(Letter letter, Words words) {
        letter.heading(words.say("heading.remedy"));
        if (appeal == null) {
            letter.paragraph(words.say("remedy.none"));
            return;
        }
        Limit limit = appeal.limit();
        letter.paragraph(words.say("remedy.how"))
                .paragraph(words.say("remedy.where", words.say("court")))
                .paragraph(limit.proven()
                        ? words.say("remedy.until", limit.last(words))
                        : words.say("remedy.example", limit.served(words), limit.last(words)))
                .paragraph(words.say("remedy.steps", limit.article()))
                .steps(words.steps(limit.due()))
                .paragraph(words.say("remedy.late"))
                .paragraph(words.say("remedy." + appeal.effect()))
                .paragraph(words.say("help"));
    }
}
