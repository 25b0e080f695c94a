package org.safeconduct.casefile;

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

/** An explanation in one column, as a JSON object. */
@Converter(autoApply = true)
public class ExplanationText implements AttributeConverter<Explanation, String> {

    @Override
    public String convertToDatabaseColumn(Explanation it) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        it.due()
                .steps()
                .forEach(step -> steps.add(JSON.createObjectBuilder()
                        .add("date", step.date().toString())
                        .add("why", step.why())
                        .add("args", JSON.createArrayBuilder(step.args()))));
        return JSON.createObjectBuilder()
                .add("event", it.event())
                .add("article", it.article())
                .add("regime", it.regime())
                .add("status", it.status())
                .add("limit", it.limit())
                .add("due", it.due().date().toString())
                .add("calendar", it.due().calendar())
                .add("steps", steps)
                .build()
                .toString();
    }

    @Override
    public Explanation convertToEntityAttribute(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject it = reader.readObject();
            Due due = new Due(LocalDate.parse(it.getString("due")), it.getString("calendar"),
                    it.getJsonArray("steps")
                            .getValuesAs(JsonObject.class)
                            .stream()
                            .map(ExplanationText::step)
                            .toList());
            return new Explanation(it.getString("event"), it.getString("article"), it.getString("regime"),
                    it.getString("status"), it.getString("limit"), due);
        }
    }

    private static Due.Step step(JsonObject step) {
        return new Due.Step(LocalDate.parse(step.getString("date")), step.getString("why"),
                step.getJsonArray("args").getValuesAs(JsonString::getString));
    }
}
