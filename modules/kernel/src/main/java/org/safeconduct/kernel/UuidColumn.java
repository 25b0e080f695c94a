package org.safeconduct.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * For a UUID column that may be null: {@code @Convert(converter = UuidColumn.class)}, and the class in the unit's list.
 * The persistence provider's own conversion cannot read null.
 */
@Converter
public class UuidColumn implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID value) {
        return value;
    }

    @Override
    public UUID convertToEntityAttribute(UUID stored) {
        return stored;
    }
}
