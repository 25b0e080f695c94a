package org.safeconduct.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.access.Role;
import org.safeconduct.access.Staff;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.Documents;
import org.safeconduct.lobby.Field.Kind;
import org.safeconduct.lobby.Field;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.staff.Words;

/** Turns the body of an act into questions: the type of a component says how it is asked for, its name what. */
@RequestScoped
class Questions {

    private static final Set<String> LONG = Set.of("reason", "reasons", "reasonsForFleeing", "grounds",
            "reasonsForLateness", "response", "comments", "applicantComments", "fear", "nexus", "subsidiary",
            "exclusion", "special", "finding", "what", "nonRefoulement", "bestInterests", "remedy", "departure");
    private static final Set<String> PAPERS = Set.of("document", "statement");
    private static final List<String> LETTER_LANGUAGES = List.of("en", "ar");
    private static final List<String> UNITS = List.of("EXCLUSION", "SECURITY", "PROTECTION");

    @Inject Staff staff;

    @Inject Codes codes;

    @Inject Documents documents;

    @Inject Words words;

    List<Field> of(Act act, Class<? extends Record> body, CaseFile file) {
        return Arrays.stream(body.getRecordComponents())
                .map(component -> field(act, component, file))
                .toList();
    }

    private Field field(Act act, RecordComponent component, CaseFile file) {
        String name = component.getName();
        Class<?> type = component.getType();
        List<SelectItem> options = options(act, name, type, file);
        return new Field(name, options.isEmpty() && !PAPERS.contains(name) ? kind(name, type) : Kind.CHOICE,
                options);
    }

    private static Kind kind(String name, Class<?> type) {
        if (type == LocalDate.class) {
            return Kind.DAY;
        }
        if (type == LocalTime.class) {
            return Kind.TIME;
        }
        if (type == Integer.class) {
            return Kind.NUMBER;
        }
        if (type == boolean.class) {
            return Kind.YES;
        }
        return type == List.class || LONG.contains(name) ? Kind.TEXT : Kind.LINE;
    }

    private List<SelectItem> options(Act act, String name, Class<?> type, CaseFile file) {
        if (type.isEnum()) {
            return named(type.getSimpleName().toLowerCase(Locale.ROOT),
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return switch (name) {
            case "officer", "assignee" ->
                officers(act == Act.LIST_HEARING ? Role.APPEAL_OFFICER : Role.ELIGIBILITY_OFFICER);
            case "code", "granted" -> decisions(act, name);
            case "principal" -> file.claims()
                    .stream()
                    .map(claim -> new SelectItem(claim.person().id().toString(), claim.person().shown()))
                    .toList();
            case "language" -> LETTER_LANGUAGES.stream()
                    .map(code -> new SelectItem(code, words.language(code)))
                    .toList();
            case "unit" -> named("unit", UNITS);
            case "document", "statement" -> papers(file);
            default -> List.of();
        };
    }

    /** The papers on file that an act can rely on. */
    private List<SelectItem> papers(CaseFile file) {
        return documents.list(file.number().subject())
                .stream()
                .filter(document -> !document.struck())
                .map(document -> new SelectItem(document.id().toString(), document.title()))
                .toList();
    }

    private List<SelectItem> named(String family, List<String> constants) {
        return constants.stream()
                .map(constant -> new SelectItem(constant,
                        words.from(CasePage.TEXTS, family + "." + constant, List.of())))
                .toList();
    }

    private List<SelectItem> officers(Role role) {
        return staff.colleagues(role)
                .stream()
                .map(officer -> new SelectItem(officer.login(), officer.name() + " (" + officer.office() + ")"))
                .toList();
    }

    private List<SelectItem> decisions(Act act, String name) {
        Set<String> choice = name.equals("granted") || act == Act.DECIDE_APPEAL
                ? Decisive.GRANTED
                : Decisive.FIRST_INSTANCE;
        return codes.list("decision", words.locale())
                .stream()
                .filter(code -> code.shown() && choice.contains(code.code()))
                .map(code -> new SelectItem(code.code(), code.code() + " · " + code.label()))
                .toList();
    }
}
