package org.safeconduct.readmission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A state is stored as the code of the table of readmission states. Public because the persistence provider makes it. */
@Converter
public class RequestStateCode implements AttributeConverter<RequestState, String> {

    @Override
    public String convertToDatabaseColumn(RequestState state) {
        return state == null ? null : state.code();
    }

    @Override
    public RequestState convertToEntityAttribute(String code) {
        return code == null ? null : RequestState.of(code);
    }
}
