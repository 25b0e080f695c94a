package org.safeconduct.readmission;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.LocalDate;
import org.safeconduct.kernel.Due;

/** A last day with its computation in one column, as a JSON object. Public because the persistence provider makes it. */
@Converter
public class DueText implements AttributeConverter<Due, String> {

    @Override
    public String convertToDatabaseColumn(Due due) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        due.steps()
                .forEach(step -> steps.add(JSON.createObjectBuilder()
                        .add("date", step.date().toString())
                        .add("why", step.why())
                        .add("args", JSON.createArrayBuilder(step.args()))));
        return JSON.createObjectBuilder()
                .add("due", due.date().toString())
                .add("calendar", due.calendar())
                .add("steps", steps)
                .build()
                .toString();
    }

    @Override
    public Due convertToEntityAttribute(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject due = reader.readObject();
            return new Due(LocalDate.parse(due.getString("due")), due.getString("calendar"),
                    due.getJsonArray("steps").getValuesAs(JsonObject.class).stream().map(DueText::step).toList());
        }
    }

    private static Due.Step step(JsonObject step) {
        return new Due.Step(LocalDate.parse(step.getString("date")), step.getString("why"),
                step.getJsonArray("args").getValuesAs(JsonString::getString));
    }
}
