package org.safeconduct.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How the type is stored. Public because EclipseLink makes it without asking. */
@Converter(autoApply = true)
public class StatedColumn implements AttributeConverter<Stated, String> {

    @Override
    public String convertToDatabaseColumn(Stated stated) {
        return stated == null ? Stated.Answer.ABSENT.name() : stated.toString();
    }

    @Override
    public Stated convertToEntityAttribute(String column) {
        return Stated.parse(column);
    }
}
