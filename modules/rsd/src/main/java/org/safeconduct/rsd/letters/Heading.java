package org.safeconduct.rsd.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.safeconduct.paper.Fact;
import org.safeconduct.paper.Foot;
import org.safeconduct.paper.Letter;
import org.safeconduct.paper.Letterhead;
import org.safeconduct.paper.Signature;

/**
 * What every letter has: whom it is for, what it is about, who signed.
 *
 * @param language of the reader
 * @param made the moment that the file names as its making
 * @param caseNumber our reference
 * @param recipient whom it is for
 * @param signedOn legal day
 * @param signedBy name of the officer
 */
public record Heading(
        Locale language, Instant made, String caseNumber, Recipient recipient, LocalDate signedOn, String signedBy) {

    /**
     * Whom a letter is for.
     *
     * @param name in its own script
     * @param latin in Latin letters; null if the name is written so anyway
     * @param number person number
     * @param born as known; null if unknown
     */
    public record Recipient(String name, String latin, String number, String born) {}

    Words words() {
        return new Words(language);
    }

    /** @param date key of the label for the day of signing */
    Letter begin(String title, String date) {
        Words words = words();
        Letterhead head = new Letterhead(words.say("authority"),
                List.of(words.say("authority.address"), words.say("authority.contact")));
        Letter letter = Letter.in(language, made, head, words.say(title),
                new Foot(caseNumber, words.say("pages", "{0}", "{1}")));
        address(letter);
        letter.reference(new Fact(words.say("ref.case"), caseNumber),
                new Fact(words.say(date), words.day(signedOn)),
                new Fact(words.say("ref.number"), recipient.number()));
        if (recipient.born() != null) {
            letter.reference(new Fact(words.say("ref.born"), recipient.born()));
        }
        return letter;
    }

    private void address(Letter letter) {
        if (recipient.latin() == null) {
            letter.to(recipient.name());
        } else {
            letter.to(recipient.name(), recipient.latin());
        }
    }

    byte[] end(Letter letter, String office) {
        return letter.signed(new Signature(words().day(signedOn), signedBy, words().say(office))).print();
    }
}
