package org.safeconduct.rsd.letters;

import org.safeconduct.paper.Fact;
import org.safeconduct.paper.Letter;

/**
 * A judgment on an appeal.
 *
 * @param code DT26 to DT29
 * @param granted the status behind DT26; null otherwise
 * @param reference number of the judgment; null where an appeal was not admitted because it came late
 */
public record JudgmentLetter(Heading heading, String code, String granted, String reference, String reasons) {

    /** PDF/A. */
    public byte[] print() {
        Words words = heading.words();
        Letter letter = heading.begin("judgment.title", "ref.judgment-date");
        if (reference != null) {
            letter.reference(new Fact(words.say("ref.judgment"), reference));
        }
        letter.paragraph(granted == null
                ? words.say("judgment." + code)
                : words.say("judgment." + code, words.say("status." + granted)))
                .heading(words.say("heading.reasons"))
                .paragraph(reasons)
                .heading(words.say("heading.meaning"))
                .paragraph(words.say(meaning()))
                .paragraph(words.say("help"));
        return heading.end(letter, "office.judgment");
    }

    private String meaning() {
        return switch (code) {
            case "DT26" -> "meaning.positive";
            case "DT27" -> "meaning.again";
            default -> "meaning.final";
        };
    }
}
