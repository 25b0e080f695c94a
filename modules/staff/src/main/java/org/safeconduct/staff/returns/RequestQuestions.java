package org.safeconduct.staff.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeconduct.lobby.Field;
import org.safeconduct.lobby.Tongues;
import org.safeconduct.lobby.Field.Kind;
import org.safeconduct.readmission.Photographs;

/** Turns the body of an act into questions: the type of a component says how it is asked for, its name what. */
@RequestScoped
class RequestQuestions {

    private static final Set<String> LINES = Set.of("number", "handoverPlace", "contact", "place", "lastAddress");

    private static final Set<String> CHOSEN = Set.of("language", "kind", "field", "photograph");

    @Inject ReturnOptions options;

    @Inject Tongues tongues;

    List<Field> of(Class<? extends Record> body, List<Photographs.Choice> photographs) {
        return Arrays.stream(body.getRecordComponents()).map(part -> field(part, photographs)).toList();
    }

    private Field field(RecordComponent part, List<Photographs.Choice> photographs) {
        List<SelectItem> choices = switch (part.getName()) {
            case "kind" -> options.getKinds();
            case "field" -> options.getPlaces();
            case "photograph" -> options.photographs(photographs);
            case "language" -> tongues.getAll();
            default -> List.of();
        };
        return new Field(part.getName(), CHOSEN.contains(part.getName()) ? Kind.CHOICE : kind(part), choices);
    }

    private static Kind kind(RecordComponent part) {
        if (part.getType() == LocalDate.class) {
            return Kind.DAY;
        }
        if (part.getType() == boolean.class) {
            return Kind.YES;
        }
        return LINES.contains(part.getName()) ? Kind.LINE : Kind.TEXT;
    }
}
