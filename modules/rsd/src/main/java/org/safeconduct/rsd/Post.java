package org.safeconduct.rsd;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Texts;
import org.safeconduct.paper.Fonts;
import org.safeconduct.paper.MissingGlyph;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;
import org.safeconduct.rsd.letters.Heading;

/** What all letters of the procedure share: whom they are for, who signed, and where they are filed. */
@Dependent
class Post {

    private static final Texts LETTERS = new Texts(Decisions.class, "letters");

    /** Prints a letter. */
    @FunctionalInterface
    interface Press {
        byte[] print();
    }

    @Inject Clock clock;

    @Inject Persons persons;

    @Inject Staff staff;

    @Inject Documents documents;

    /** Invalid at {@code /language} unless there are words for it. */
    static Locale language(String code) {
        if (code == null || !DecisionRules.LANGUAGES.contains(code)) {
            throw Invalid.at("/language", "letter-language");
        }
        return Locale.of(code);
    }

    Heading heading(Claim claim, String language, LocalDate signedOn, String signedBy) {
        PersonLabel label = label(claim.person());
        String name = printable(label);
        String latin = label.shown().equals(name) ? null : label.shown();
        Heading.Recipient recipient = new Heading.Recipient(name, latin, label.number(),
                label.birthDate() == null ? null : label.birthDate().value());
        Map<String, String> names = staff.namesOf(Set.of(signedBy));
        return new Heading(language(language), clock.instant(), claim.file().number().value(), recipient, signedOn,
                names.getOrDefault(signedBy, signedBy));
    }

    String name(PersonId person) {
        return printable(label(person));
    }

    private PersonLabel label(PersonId person) {
        return persons.labels(Set.of(person)).get(person);
    }

    /** RuleForbids {@code name-glyph-missing} with the person's number unless a letter can call the person by the name. */
    void callable(PersonId person) {
        name(person);
    }

    /** In its own script where the fonts have it, else in Latin letters. */
    private static String printable(PersonLabel label) {
        return Stream.of(label.original(), label.shown())
                .filter(name -> Fonts.missing(name).isEmpty())
                .findFirst()
                .orElseThrow(() -> new RuleForbids("name-glyph-missing", label.number()));
    }

    /** RuleForbids {@code glyph-missing} with the code point if a character has no font. */
    static byte[] print(Press letter) {
        try {
            return letter.print();
        } catch (MissingGlyph glyph) {
            throw new RuleForbids("glyph-missing", glyph.notation());
        }
    }

    /**
     * Files a letter with the case.
     *
     * @param title key of the letter's title
     * @param name of the file, without a person's name
     */
    void file(Claim claim, String language, String title, String name, byte[] pdf) {
        documents.fileLetter(claim.file().number().subject(), new Documents.NewDocument("LETTER",
                LETTERS.say(language(language), title, List.of()), name + ".pdf", claim.person().value()), pdf);
    }
}
