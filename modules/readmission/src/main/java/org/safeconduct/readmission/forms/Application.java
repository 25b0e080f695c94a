package org.safeconduct.readmission.forms;

import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.RequestKind;

/** The application in the order of sections of the agreement's form. */
record Application(Dossier dossier, Blank blank) {

    private static final String INTERVIEW = "NI-01";

    void fill() {
        Family family = dossier.family();
        blank.sent(dossier.course().sent().map(Exchange::on).orElse(null));
        if (dossier.course().sent().isEmpty()) {
            blank.note("draft");
        }
        if (family.plain()) {
            blank.note("plain", dossier.state());
        }
        blank.ticks(blank.tick("accelerated", dossier.file().kind() == RequestKind.ACCELERATED),
                blank.tick("interview", interview()));
        ApplicationSections sections = new ApplicationSections(dossier, blank);
        family.sections().forEach(section -> {
            blank.section(family.mark(section), section.word());
            sections.fill(section);
        });
        blank.row(blank.box("annexes", String.valueOf(dossier.file().evidence().size())),
                blank.box("annexes-list").wide(3));
        blank.row(blank.toSign("official"), blank.toSign("stamp"));
    }

    private boolean interview() {
        return dossier.course().interview().isPresent()
                || dossier.file().evidence().stream().anyMatch(item -> item.kind().equals(INTERVIEW));
    }
}
