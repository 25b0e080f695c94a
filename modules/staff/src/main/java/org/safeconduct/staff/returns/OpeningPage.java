package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.lobby.Answers;
import org.safeconduct.readmission.EvidenceItem;
import org.safeconduct.readmission.RequestKind;
import org.safeconduct.readmission.RequestView;
import org.safeconduct.readmission.Requests;
import org.safeconduct.registration.PersonFile;
import org.safeconduct.registration.Persons;
import org.safeconduct.staff.Words;

/** Opens a readmission request for a person: which State is asked, how, and what is offered as evidence. */
@Named
@ViewScoped
public class OpeningPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String person;

    @Inject Persons persons;

    @Inject Requests requests;

    @Inject ReturnWords returns;

    @Inject Words words;

    private PersonFile file;
    private final Sheet sheet = new Sheet("Z");

    /** What a single field fills. */
    record Asked(String partner, RequestKind kind) {}

    /** Reads what the page shows; asked for once, when it is opened. Nationality and documents stand in the form already. */
    public void load() {
        file = persons.file(PersonId.of(String.valueOf(person)));
        sheet.getValues().put("kind", RequestKind.REGULAR.name());
        if (file.nationalities().size() == 1) {
            sheet.getValues().put("partner", file.nationalities().getFirst());
        }
        Offered.of(file, words.getToday()).forEach(rows()::put);
    }

    private Rows rows() {
        return sheet.rows("evidence");
    }

    /** Opens a draft; refused unless nothing stands in the way of removal. */
    public void open() {
        Asked asked = new Answers(sheet.getValues()).as(Asked.class);
        List<EvidenceItem> evidence = rows().as(EvidenceItem.class, row -> row);
        RequestView opened = requests.open(file.id(), asked.partner(), asked.kind(), evidence);
        Messages.addFlashGlobalInfo(returns.tell("open.done", opened.number().value()));
        Faces.redirect("/returns/file.xhtml?number=%s", opened.number());
    }

    public PersonFile getFile() {
        return file;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public Map<String, String> getValues() {
        return sheet.getValues();
    }
}
