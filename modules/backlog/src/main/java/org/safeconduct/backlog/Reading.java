package org.safeconduct.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.registration.NewPerson;
import org.safeconduct.registration.PaperFile;
import org.safeconduct.registration.Stated;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.PaperDecision;

/** The cells of one line as what they mean; the first cell that means nothing is told by {@link #flaw}. */
final class Reading {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\u2028\\u2029\\uFEFF]");
    private static final char STAND_IN = '\uFFFD';
    private static final int LONGEST = 4_000;
    private static final String UNKNOWN = "unknown";
    private static final String NOBODY_SAID = "und";

    private final Header header;
    private final List<String> cells;
    private Reject flaw;

    Reading(Header header, List<String> cells) {
        this.header = header;
        this.cells = cells;
        Arrays.stream(Field.values()).forEach(this::legible);
    }

    /** Null if there is none. */
    Reject flaw() {
        return flaw;
    }

    private void legible(Field field) {
        String cell = header.cell(field, cells);
        if (cell == null) {
            return;
        }
        if (cell.length() > LONGEST) {
            wrong(field, "too-long", String.valueOf(LONGEST));
        } else if (cell.indexOf(STAND_IN) >= 0) {
            wrong(field, "import-stand-in");
        } else if (UNSEEN.matcher(cell).find()) {
            wrong(field, "control-characters");
        } else if (Cells.formula(cell)) {
            wrong(field, "import-formula");
        }
    }

    private void wrong(Field field, String key, String... args) {
        if (flaw == null) {
            flaw = new Reject(header.column(field), key, List.of(args));
        }
    }

    private String text(Field field) {
        return header.cell(field, cells);
    }

    /** What the fields say, in the order of the form. */
    List<String> fields() {
        return Arrays.stream(Field.values()).map(field -> Optional.ofNullable(text(field)).orElse("")).toList();
    }

    PaperFile file(String office, Set<String> offices) {
        String lies = text(Field.OFFICE) == null ? office : text(Field.OFFICE);
        if (!offices.contains(lies)) {
            wrong(Field.OFFICE, "import-office");
        }
        PaperDecision decision = decision();
        String language = text(Field.LANGUAGE) == null ? NOBODY_SAID : text(Field.LANGUAGE);
        return new PaperFile(required(Field.FILE_REF), text(Field.GROUP_REF), null, lies, day(Field.MADE_ON),
                lodged(), track(), decision.code() != null, language, person());
    }

    PaperDecision decision() {
        return new PaperDecision(text(Field.LEVEL), text(Field.DECISION), text(Field.GRANTED), day(Field.DECIDED_ON));
    }

    private NewPerson person() {
        List<String> needs = codes(Field.NEEDS);
        LocalDate lodged = day(Field.LODGED_ON);
        return new NewPerson(names(), required(Field.SEX), birth(), false, null,
                Stream.ofNullable(required(Field.NATIONALITY)).toList(), Stated.parse(text(Field.ETHNICITY)),
                Stated.parse(text(Field.RELIGION)), Stated.parse(text(Field.MARITAL_STATUS)),
                Stream.ofNullable(text(Field.LANGUAGE)).toList(), documents(),
                needs.stream().map(need -> new NewPerson.NewNeed(need, lodged)).toList(), codes(Field.PROFILES),
                text(Field.RELATION));
    }

    private List<NamePart> names() {
        List<NamePart> names = new ArrayList<>();
        name(Field.FAMILY_NAME, NamePart.Type.FAMILY, names);
        name(Field.GIVEN_NAMES, NamePart.Type.GIVEN, names);
        name(Field.FATHER_NAME, NamePart.Type.FATHER, names);
        return names;
    }

    private void name(Field field, NamePart.Type type, List<NamePart> names) {
        if (text(field) != null) {
            names.add(new NamePart(type, text(field), null));
        }
    }

    /** The field of each part of the name, in their order. */
    Field nameAt(int place) {
        return Stream.of(Field.FAMILY_NAME, Field.GIVEN_NAMES, Field.FATHER_NAME)
                .filter(field -> text(field) != null)
                .skip(place)
                .findFirst()
                .orElse(Field.FAMILY_NAME);
    }

    private List<NewPerson.NewDocument> documents() {
        String type = text(Field.DOCUMENT_TYPE);
        String number = text(Field.DOCUMENT_NUMBER);
        return type == null && number == null
                ? List.of()
                : List.of(new NewPerson.NewDocument(type, number, null, null, null, null));
    }

    private List<String> codes(Field field) {
        return text(field) == null
                ? List.of()
                : Stream.of(text(field).split(";")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    private String required(Field field) {
        if (text(field) == null) {
            wrong(field, "required");
        }
        return text(field);
    }

    /** Unknown must be said: an empty cell may be a slip. */
    private PartialDate birth() {
        String told = required(Field.BIRTH_DATE);
        if (told == null || told.equalsIgnoreCase(UNKNOWN)) {
            return null;
        }
        try {
            return new PartialDate(told);
        } catch (Invalid e) {
            wrong(Field.BIRTH_DATE, "import-birth-date");
            return null;
        }
    }

    private LocalDate lodged() {
        required(Field.LODGED_ON);
        return day(Field.LODGED_ON);
    }

    private LocalDate day(Field field) {
        try {
            return text(field) == null ? null : WrittenDay.read(text(field), "");
        } catch (Invalid e) {
            wrong(field, "import-day");
            return null;
        }
    }

    private Track track() {
        String told = text(Field.TRACK);
        Optional<Track> track = Arrays.stream(Track.values()).filter(one -> one.name().equals(told)).findFirst();
        if (told != null && track.isEmpty()) {
            wrong(Field.TRACK, "import-track",
                    String.join(", ", Arrays.stream(Track.values()).map(Track::name).toList()));
        }
        return track.orElse(null);
    }
}
