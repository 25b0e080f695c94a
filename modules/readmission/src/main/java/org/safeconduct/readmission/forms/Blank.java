package org.safeconduct.readmission.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.paper.Box;
import org.safeconduct.paper.Foot;
import org.safeconduct.paper.Letter;
import org.safeconduct.paper.Letterhead;
import org.safeconduct.paper.Step;
import org.safeconduct.paper.Tick;
import org.safeconduct.readmission.Agreement;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.PartnerFile.Exchange;

/** A form that is being filled in, from top to bottom. Its file calls itself by the number of the request and nothing else. */
final class Blank {

    private final Dossier dossier;
    private final Words words;
    private final Letter letter;
    private int sections;

    private Blank(Dossier dossier, Letter letter) {
        this.dossier = dossier;
        this.words = dossier.words();
        this.letter = letter;
    }

    static Blank of(FormKind kind, Dossier dossier) {
        Words words = dossier.words();
        String number = dossier.file().number().value();
        String title = words.say("title." + kind.word());
        Letterhead head = new Letterhead(words.say("authority"),
                List.of(words.say("authority.address"), words.say("authority.contact")));
        Letter letter = Letter.in(words.language(), dossier.made(), head, title,
                new Foot(number + " · " + title, words.say("pages", "{0}", "{1}"))).known(number);
        letter.paragraph(under(dossier));
        return new Blank(dossier, letter);
    }

    private static String under(Dossier dossier) {
        Agreement agreement = dossier.agreement();
        return agreement == null
                ? dossier.words().say("under.none", dossier.state())
                : dossier.words().say("under", dossier.state(), agreement.instrument(), agreement.reference());
    }

    /** Who writes to whom, and when: this State to the other. */
    Blank sent(LocalDate on) {
        return row(box("from", ours()), box("to", theirs())).references(on);
    }

    /** The other State to this one. */
    Blank received(LocalDate on) {
        return row(box("from", theirs()), box("to", ours())).references(on);
    }

    private String ours() {
        return words.say("authority") + "\n" + words.say("authority.address");
    }

    private String theirs() {
        return words.say("partner", dossier.state());
    }

    private Blank references(LocalDate on) {
        String proof = dossier.course().receipt().map(Exchange::words).orElse(null);
        return row(box("reference", dossier.file().number().value()), box("their-reference", words.written(proof)),
                box("date", words.day(on)));
    }

    /** A section numbered after the last. */
    Blank section(String key) {
        sections++;
        return section(String.valueOf(sections), key);
    }

    Blank section(String mark, String key) {
        letter.section(mark, words.say("section." + key));
        return this;
    }

    Box box(String key, String value) {
        return Box.of(words.say("box." + key), value);
    }

    /** A box for which the system keeps nothing that may cross; it is filled in by hand. */
    Box box(String key) {
        return box(key, null);
    }

    /** Room for a signature or a stamp. */
    Box toSign(String key) {
        return Box.toSign(words.say("box." + key));
    }

    Blank row(Box... boxes) {
        letter.boxes(boxes);
        return this;
    }

    /** {@code picture}: JPEG; null leaves the room for one that is stuck on. */
    Blank rowsBesidePicture(List<List<Box>> rows, byte[] picture) {
        letter.boxesBesidePicture(words.say("box.photograph"), picture, rows);
        return this;
    }

    Tick tick(String key, boolean set) {
        return new Tick(words.say("tick." + key), set);
    }

    Blank ticks(Tick... row) {
        letter.ticks(row);
        return this;
    }

    Blank note(String key, Object... values) {
        letter.paragraph(words.say("note." + key, values));
        return this;
    }

    /** A table with its headers; with a word instead where there are no rows. */
    Blank table(List<List<String>> rows, String... headers) {
        if (rows.isEmpty()) {
            return row(box(headers[0], words.say("none")));
        }
        letter.table(Arrays.stream(headers).map(key -> words.say("box." + key)).toList(), rows);
        return this;
    }

    Blank steps(List<Step> steps) {
        letter.steps(steps);
        return this;
    }

    /** Room for name, signature and stamp of whoever answers for the form. */
    Blank signature(String... keys) {
        return row(Arrays.stream(keys).map(this::toSign).toArray(Box[]::new));
    }

    byte[] print() {
        if (words.romanised()) {
            note("romanised");
        }
        return letter.print();
    }
}
