package org.safeconduct.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

/**
 * A letter, put together from top to bottom and then printed as PDF/A-1b. Its direction follows its language. Every text
 * is given in that language; the letter adds no word of its own. Not for use by several threads at once.
 */
public final class Letter {

    private final Locale language;
    private final Instant made;
    private final String title;
    private final Letterhead letterhead;
    private final Foot foot;
    private final List<String> addressee = new ArrayList<>();
    private final List<Fact> reference = new ArrayList<>();
    private final List<Part> body = new ArrayList<>();
    private String name;
    private Rectangle page = PageSize.A4;

    private Letter(Locale language, Instant made, Letterhead letterhead, String title, Foot foot) {
        this.language = language;
        this.made = made;
        this.letterhead = letterhead;
        this.title = title;
        this.name = title;
        this.foot = foot;
    }

    /**
     * Begins a letter.
     *
     * @param language of the reader
     * @param made the moment that the file names as its making, so that the same letter is the same file
     * @param title the name of the document in lists and viewers, and the line above the body
     * @param foot the line at the foot of each page
     */
    public static Letter in(Locale language, Instant made, Letterhead letterhead, String title, Foot foot) {
        return new Letter(language, made, letterhead, title, foot);
    }

    /** What the file calls itself in lists and viewers, where its title would tell too much there. */
    public Letter known(String as) {
        name = as;
        return this;
    }

    /** On sheets that lie on their long side, for a wide table. */
    public Letter broad() {
        page = PageSize.A4.rotate();
        return this;
    }

    /** Name and address of the person written to, a line each. */
    public Letter to(String... lines) {
        addressee.addAll(List.of(lines));
        return this;
    }

    /** Adds to the reference block above the title: file numbers, dates, names, each beside its label. */
    public Letter reference(Fact... facts) {
        reference.addAll(List.of(facts));
        return this;
    }

    /** A block of facts in the body, each beside its label. */
    public Letter facts(Fact... facts) {
        return with(new Part.Facts(List.of(facts)));
    }

    /** A heading; it never stands alone at the foot of a page. */
    public Letter heading(String text) {
        return with(new Part.Heading(text));
    }

    public Letter paragraph(String text) {
        return with(new Part.Paragraph(text));
    }

    /** A list numbered from 1. */
    public Letter numbered(List<String> items) {
        return with(new Part.Numbered(List.copyOf(items)));
    }

    /**
     * A table; the headers are repeated on each page.
     *
     * @throws IllegalArgumentException if a row has another number of cells than there are headers
     */
    public Letter table(List<String> headers, List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != headers.size())) {
            throw new IllegalArgumentException("each row needs " + headers.size() + " cells");
        }
        return with(new Part.Grid(List.copyOf(headers), rows.stream().map(List::copyOf).toList()));
    }

    /** A computation: each date or figure with its reason. */
    public Letter steps(List<Step> steps) {
        return with(new Part.Steps(List.copyOf(steps)));
    }

    /**
     * Begins a section of a form; its bar never stands alone at the foot of a page.
     *
     * @param mark by which the section is cited, a letter or a number
     */
    public Letter section(String mark, String heading) {
        return with(new FormPart.Section(mark, heading));
    }

    /** A row of boxes from edge to edge; rows that follow each other make one block. */
    public Letter boxes(Box... row) {
        return with(new FormPart.Boxes(List.of(row)));
    }

    /**
     * Rows of boxes beside a picture.
     *
     * @param caption what belongs there
     * @param picture JPEG without transparency; null leaves room for one that is stuck on
     */
    public Letter boxesBesidePicture(String caption, byte[] picture, List<List<Box>> rows) {
        return with(new FormPart.BesidePicture(caption, picture, rows.stream().map(FormPart.Boxes::new).toList()));
    }

    /** A row of boxes that are ticked or left empty. */
    public Letter ticks(Tick... row) {
        return with(new FormPart.Ticks(List.of(row)));
    }

    public Letter signed(Signature signature) {
        return with(new Part.Signing(signature));
    }

    /** What follows is in another language and runs in its direction. */
    public Letter continueIn(Locale other) {
        return with(new Part.Turn(Direction.of(other)));
    }

    /**
     * Makes the file.
     *
     * @return PDF/A-1b, the same bytes for the same letter
     * @throws MissingGlyph if a character has no font; nothing is made then
     */
    public byte[] print() {
        List<Part> parts = parts();
        Fingerprint fingerprint = Fingerprint.of(List.of(language, made, foot, name, parts));
        Archive archive = new Archive(name, letterhead.authority(), language, made, fingerprint);
        return new Press(page, Direction.of(language), archive, foot, parts).print();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Opening(letterhead));
        parts.add(new Part.Addressee(List.copyOf(addressee)));
        if (!reference.isEmpty()) {
            parts.add(new Part.Facts(List.copyOf(reference)));
        }
        parts.add(new Part.Title(title));
        parts.addAll(body);
        return parts;
    }

    private Letter with(Part part) {
        body.add(part);
        return this;
    }
}
