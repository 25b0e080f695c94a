package org.safeconduct.api.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.safeconduct.access.Role;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.registration.Stated;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.Stage;

/** Values that JSON writes as one string. */
public final class Scalars {

    /** How a value is read, and the key of the flaw when it is not one. */
    private record Form(Function<String, Object> reader, String flaw) {}

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(LocalDate.class, new Form(text -> WrittenDay.read(text, ""), "date")),
            Map.entry(LocalTime.class, new Form(LocalTime::parse, "time")),
            Map.entry(OffsetDateTime.class, new Form(Scalars::instant, "instant")),
            Map.entry(UUID.class, new Form(UUID::fromString, "uuid")),
            Map.entry(PersonId.class, new Form(PersonId::of, "uuid")),
            Map.entry(CaseNumber.class, new Form(CaseNumber::new, "number-form")),
            Map.entry(RegistrationNumber.class, new Form(RegistrationNumber::new, "number-form")),
            Map.entry(RequestNumber.class, new Form(RequestNumber::new, "number-form")),
            Map.entry(PartialDate.class, new Form(PartialDate::new, "partial-date")),
            Map.entry(Stated.class, new Form(Stated::parse, "code")),
            Map.entry(Stage.class, new Form(Stage::of, "code")),
            Map.entry(RequestState.class, new Form(RequestState::of, "code")),
            Map.entry(Act.class, new Form(Act::of, "code")));

    private Scalars() {}

    /** Whether values of the type are written as one string. */
    static boolean knows(Class<?> type) {
        return type.isEnum() || FORMS.containsKey(type);
    }

    /** Reads a value; refuses with {@link Invalid} at the pointer. */
    public static Object read(Class<?> type, String text, String at) {
        Form form = FORMS.get(type);
        if (form == null) {
            return word(type, text, at);
        }
        try {
            return form.reader().apply(text);
        } catch (DateTimeException | IllegalArgumentException | Unknown | Invalid e) {
            throw Invalid.at(at, form.flaw());
        }
    }

    /** A year of four figures, as in a day that is written alone. */
    private static OffsetDateTime instant(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new IllegalArgumentException("A year before or after those of four figures");
        }
        return OffsetDateTime.parse(text);
    }

    /** A word of an enum: lower case with hyphens; the constant's own name is understood too. */
    private static Object word(Class<?> type, String text, String at) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> Invalid.at(at, "code"));
    }

    /** The written form of a value that JSON writes as one string; roles and actions are codes, as in tokens and in the log. */
    static String write(Object value) {
        return switch (value) {
            case Stage stage -> stage.code();
            case RequestState state -> state.code();
            case Act act -> act.word();
            case Role role -> role.name();
            case Action action -> action.name();
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case OffsetDateTime instant -> instant.toInstant().toString();
            default -> value.toString();
        };
    }
}
