package org.safeconduct.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.lobby.Field;
import org.safeconduct.lobby.Field.Kind;
import org.safeconduct.readmission.ApplicationField;
import org.safeconduct.readmission.RefusalReason;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestKind;

/** Turns the body of an act into questions: the type of a component says how it is asked for, its name what. */
@RequestScoped
class Questions {

    private static final Set<String> LINES = Set.of("reference", "number", "place");

    @Inject Words words;

    List<Field> of(RequestAct act, Class<? extends Record> body, RequestKind kind) {
        return Arrays.stream(body.getRecordComponents()).map(part -> field(act, part, kind)).toList();
    }

    private Field field(RequestAct act, RecordComponent part, RequestKind kind) {
        String name = part.getName();
        List<SelectItem> options = options(act, part, kind);
        Kind how = part.getType() == LocalDate.class
                ? Kind.DAY
                : !options.isEmpty() ? Kind.CHOICE : LINES.contains(name) ? Kind.LINE : Kind.TEXT;
        return new Field(name, how, options);
    }

    private List<SelectItem> options(RequestAct act, RecordComponent part, RequestKind kind) {
        if (part.getType().isEnum()) {
            return items("outcome", Arrays.stream(part.getType().getEnumConstants()).map(Object::toString));
        }
        if (act == RequestAct.REFUSE && "reason".equals(part.getName())) {
            return items("refusal", Stream.of(RefusalReason.values())
                    .map(RefusalReason::code)
                    .filter(code -> kind == RequestKind.TRANSIT == code.startsWith("RT")));
        }
        return "field".equals(part.getName()) ? places() : List.of();
    }

    /** What a question or a message can be about, as places of the application. */
    List<SelectItem> places() {
        return items("place", Stream.of(ApplicationField.values()).map(ApplicationField::pointer));
    }

    private List<SelectItem> items(String family, Stream<String> codes) {
        return codes.map(code -> new SelectItem(code, words.code(family, code))).toList();
    }
}
