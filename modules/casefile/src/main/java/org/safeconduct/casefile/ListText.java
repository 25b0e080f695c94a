package org.safeconduct.casefile;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** A list of words in one column, as a JSON array. */
@Converter
public class ListText implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return JSON.createArrayBuilder(words == null ? List.of() : words).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
