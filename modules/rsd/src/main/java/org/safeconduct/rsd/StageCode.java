package org.safeconduct.rsd;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A stage is stored as the code of the table of asylum states. Public because the persistence provider makes it. */
@Converter
public class StageCode implements AttributeConverter<Stage, String> {

    @Override
    public String convertToDatabaseColumn(Stage stage) {
        return stage == null ? null : stage.code();
    }

    @Override
    public Stage convertToEntityAttribute(String code) {
        return code == null ? null : Stage.of(code);
    }
}
