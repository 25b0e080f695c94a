package org.safeconduct.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Lines of a machine readable zone; null if none was read. Public because EclipseLink makes it without asking. */
@Converter
public class LinesColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> lines) {
        return lines == null ? null : String.join("\n", lines);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null ? null : List.of(column.split("\n"));
    }
}
