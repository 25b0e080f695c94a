package org.safeconduct.readmission.forms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.paper.Box;
import org.safeconduct.readmission.PartnerFile.Document;
import org.safeconduct.readmission.PartnerFile.Person;

/** Who is to be taken back, in the boxes of a form. */
final class PersonBoxes {

    private final Words words;
    private final Blank blank;
    private final Person person;

    PersonBoxes(Dossier dossier, Blank blank) {
        this.words = dossier.words();
        this.blank = blank;
        this.person = dossier.file().person();
    }

    Box surname() {
        return blank.box("surname", name(NamePart.Type.FAMILY, NamePart.Type.SINGLE));
    }

    Box given() {
        return blank.box("given", name(NamePart.Type.GIVEN));
    }

    Box father() {
        return blank.box("father", name(NamePart.Type.FATHER, NamePart.Type.GRANDFATHER));
    }

    private String name(NamePart.Type... types) {
        List<NamePart.Type> wanted = Arrays.asList(types);
        return words.name(person.names().stream().filter(part -> wanted.contains(part.type())).toList());
    }

    Box born() {
        String day = words.day(person.birthDate());
        return blank.box("born", person.birthDateEstimated() ? words.say("estimated", day) : day);
    }

    Box birthPlace() {
        return blank.box("birth-place", words.written(person.birthPlace()));
    }

    Box lastAddress() {
        return blank.box("their-address", words.written(person.lastAddress()));
    }

    Box sex() {
        return blank.box("sex", words.label("sex", person.sex()));
    }

    Box nationality() {
        return blank.box("nationality", person.nationalities()
                .stream()
                .map(country -> words.label("country", country))
                .collect(Collectors.joining(", ")));
    }

    /** The person in three rows, as the later forms name who it is about. */
    void brief() {
        blank.section("person")
                .row(surname(), given())
                .row(born(), birthPlace(), sex(), nationality());
    }

    /** Identity documents, a line each. */
    void documents() {
        blank.table(person.documents().stream().map(this::line).toList(), "document", "number", "issuer", "issued",
                "expires");
    }

    private List<String> line(Document document) {
        return List.of(words.label("document", document.type()), words.written(document.number()),
                words.label("country", document.issuer()), words.day(document.issuedOn()),
                words.day(document.expiresOn()));
    }
}
