package org.safeconduct.reporting;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads frozen figures back from their bytes. */
final class FrozenForm {

    private FrozenForm() {}

    static SnapshotContents read(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject form = reader.readObject();
            return new SnapshotContents(form.getString("report"), form.getString("basis"),
                    LocalDate.parse(form.getString("from")), LocalDate.parse(form.getString("to")),
                    texts(form.getJsonObject("definition")), refused(form.get("refused")),
                    form.getJsonArray("tables").getValuesAs(JsonObject.class).stream().map(FrozenForm::table).toList());
        }
    }

    private static Map<String, String> texts(JsonObject form) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.keySet().forEach(name -> texts.put(name, form.getString(name)));
        return texts;
    }

    private static SnapshotContents.Refused refused(JsonValue form) {
        return form instanceof JsonObject refused
                ? new SnapshotContents.Refused(refused.getString("key"),
                        refused.getJsonArray("args").getValuesAs(JsonString::getString))
                : null;
    }

    private static SnapshotContents.Table table(JsonObject form) {
        List<Column> columns = form.getJsonArray("columns")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(column -> new Column(column.getString("name"), Column.Unit.valueOf(column.getString("unit"))))
                .toList();
        return new SnapshotContents.Table(texts(form.getJsonObject("asked")), columns,
                form.getJsonArray("rows").getValuesAs(JsonArray.class).stream().map(row -> row(columns, row)).toList());
    }

    private static Map<String, Object> row(List<Column> columns, JsonArray values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i).name(), figure(columns.get(i).unit(), values.get(i)));
        }
        return row;
    }

    private static Object figure(Column.Unit unit, JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number when unit.measured() -> number.bigDecimalValue();
            case JsonNumber number -> number.longValueExact();
            default -> null;
        };
    }
}
