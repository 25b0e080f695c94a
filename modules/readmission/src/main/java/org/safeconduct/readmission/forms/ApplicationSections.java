package org.safeconduct.readmission.forms;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.readmission.EvidenceView;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.forms.Family.Section;

/** What stands in each section of an application. A box that the other State may not or need not be told stays empty. */
record ApplicationSections(Dossier dossier, Blank blank) {

    void fill(Section section) {
        switch (section) {
            case PERSON -> person();
            case SPOUSE -> spouse();
            case CHILDREN -> children();
            case CIRCUMSTANCES -> circumstances();
            case EVIDENCE -> evidence();
            case OBSERVATIONS -> observations();
        }
    }

    private void person() {
        PersonBoxes person = new PersonBoxes(dossier, blank);
        blank.rowsBesidePicture(List.of(List.of(person.surname()), List.of(person.given()),
                List.of(person.father(), blank.box("mother")), List.of(blank.box("maiden"), blank.box("earlier"))),
                dossier.photograph());
        blank.row(blank.box("aliases"), blank.box("language"), blank.box("civil-status"))
                .row(person.born(), person.birthPlace(), blank.box("municipality"))
                .row(person.sex(), blank.box("height"), blank.box("eyes"), blank.box("marks"))
                .row(person.nationality(), blank.box("earlier-nationality"))
                .row(blank.box("spouse"), blank.box("children").wide(2))
                .row(person.lastAddress(), blank.box("our-address"));
    }

    private void spouse() {
        blank.row(blank.box("name").wide(2), blank.box("maiden"))
                .row(blank.box("born"), blank.box("birth-place"), blank.box("sex-description"))
                .row(blank.box("earlier"), blank.box("nationality-language"));
    }

    private void children() {
        for (int child = 1; child <= 2; child++) {
            blank.row(blank.box("name").wide(2), blank.box("born"), blank.box("birth-place"))
                    .row(blank.box("sex-description"), blank.box("nationality-language"));
        }
    }

    private void circumstances() {
        blank.row(blank.box("health"), blank.box("dangerous"));
    }

    private void evidence() {
        Words words = dossier.words();
        blank.table(dossier.file().evidence().stream().map(item -> line(words, item)).toList(), "evidence", "worth",
                "number", "issued", "attached", "evidence-note");
        new PersonBoxes(dossier, blank).documents();
    }

    private static List<String> line(Words words, EvidenceView item) {
        return List.of(words.say("evidence." + item.kind()), item.worth() == null
                ? ""
                : words.say("worth." + item
                        .worth()),
                words.written(item.number()), words.day(item.issuedOn()),
                item.form() == null ? "" : words.say("form." + item.form()), words.written(item.note()));
    }

    private void observations() {
        String asked = dossier.course().interview().map(Exchange::words).orElse(null);
        blank.row(blank.box("stay-established"), blank.box("family-clause"), blank.box("medical-transport"))
                .row(blank.box("interview-on", dossier.words()
                        .day(dossier.course().appointment().map(Exchange::code).map(LocalDate::parse).orElse(null))),
                        blank.box("observations", dossier.words().written(asked)).wide(2));
    }
}
