package org.safeconduct.staff.people;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.Stated;

/** A person as typed into the registration form, before anything is checked. */
public class PersonDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<NameDraft> names = new ArrayList<>(List.of(new NameDraft("FAMILY"), new NameDraft("GIVEN")));
    private List<String> needs = new ArrayList<>();
    private List<String> profiles = new ArrayList<>();
    private boolean estimated;

    /** One part of the name as typed. */
    public static class NameDraft implements Serializable {

        private static final long serialVersionUID = 1;

        private String type;
        private String value;
        private String latin;

        NameDraft(String type) {
            this.type = type;
        }

        NameDraft(NamePart part) {
            this.type = part.type().name();
            this.value = part.value();
            this.latin = part.latin();
        }

        boolean given() {
            return value != null && !value.isBlank();
        }

        NamePart part() {
            return new NamePart(NamePart.Type.valueOf(type), value, latin);
        }

        public String getType() {
            return type;
        }

        public void setType(String type) {
            this.type = type;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }

        public String getLatin() {
            return latin;
        }

        public void setLatin(String latin) {
            this.latin = latin;
        }
    }

    /** The person as the face takes it; Invalid at the field of what cannot be read. */
    NewPerson person(LocalDate today) {
        Flaws flaws = new Flaws();
        PartialDate born = birthDate(flaws);
        List<NewPerson.NewDocument> documents = documents(flaws);
        flaws.refuse();
        return new NewPerson(parts(), text("sex"), born, estimated, text("birthPlace"),
                Stream.of("nationality", "nationality2").map(this::text).filter(code -> code != null).toList(),
                Stated.parse(text("ethnicity")), Stated.parse(text("religion")), Stated.parse(text("maritalStatus")),
                Stream.of("language").map(this::text).filter(code -> code != null).toList(), documents,
                needs.stream().map(code -> new NewPerson.NewNeed(code, today)).toList(), profiles, text("relation"));
    }

    List<NamePart> parts() {
        return names.stream().filter(NameDraft::given).map(NameDraft::part).toList();
    }

    private PartialDate birthDate(Flaws flaws) {
        try {
            return text("birthDate") == null ? null : new PartialDate(text("birthDate"));
        } catch (Invalid e) {
            flaws.add("/birthDate", "partial-date");
            return null;
        }
    }

    /** Whether anything was typed or read into the fields of the document. */
    public boolean isDocumented() {
        return Stream
                .of("mrz", "documentType", "documentNumber", "documentIssuer", "documentIssuedOn", "documentExpiresOn")
                .anyMatch(name -> text(name) != null);
    }

    private List<NewPerson.NewDocument> documents(Flaws flaws) {
        boolean none = text("documentType") == null && text("documentNumber") == null && text("mrz") == null;
        return none ? List.of() : List.of(document(flaws));
    }

    /** The document as typed; flaws at dates that cannot be read. */
    NewPerson.NewDocument document(Flaws flaws) {
        return new NewPerson.NewDocument(text("documentType"), text("documentNumber"), text("documentIssuer"),
                day("documentIssuedOn", flaws), day("documentExpiresOn", flaws), zone());
    }

    /** The lines of the machine readable zone as typed; null if there are none. */
    List<String> zone() {
        return text("mrz") == null ? null : text("mrz").lines().map(String::strip).toList();
    }

    private LocalDate day(String name, Flaws flaws) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            flaws.add("/" + name, "date");
            return null;
        }
    }

    String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The name in one line, for headings. */
    public String getShown() {
        return String.join(" ", parts().stream().map(NamePart::shown).toList());
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<NameDraft> getNames() {
        return names;
    }

    public List<String> getNeeds() {
        return needs;
    }

    public void setNeeds(List<String> needs) {
        this.needs = needs;
    }

    public List<String> getProfiles() {
        return profiles;
    }

    public void setProfiles(List<String> profiles) {
        this.profiles = profiles;
    }

    public boolean isEstimated() {
        return estimated;
    }

    public void setEstimated(boolean estimated) {
        this.estimated = estimated;
    }
}
