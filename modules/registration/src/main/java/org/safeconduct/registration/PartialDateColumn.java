package org.safeconduct.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.safeconduct.kernel.PartialDate;

/** How the type is stored. Public because EclipseLink makes it without asking. */
@Converter(autoApply = true)
public class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.value();
    }

    @Override
    public PartialDate convertToEntityAttribute(String column) {
        return column == null ? null : new PartialDate(column);
    }
}
