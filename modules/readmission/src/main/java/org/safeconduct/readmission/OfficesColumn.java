package org.safeconduct.readmission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Codes of offices in one column, each in its line. Public because the persistence provider makes it. */
@Converter
public class OfficesColumn implements AttributeConverter<List<String>, String> {

    private static final String BREAK = "\n";

    @Override
    public String convertToDatabaseColumn(List<String> codes) {
        return codes == null || codes.isEmpty() ? null : String.join(BREAK, codes);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(BREAK));
    }
}
