package org.safeconduct.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.safeconduct.kernel.Subject;

/** A subject in one column, as {@code KIND:id}. */
@Converter(autoApply = true)
public class SubjectText implements AttributeConverter<Subject, String> {

    @Override
    public String convertToDatabaseColumn(Subject subject) {
        return subject == null ? null : subject.toString();
    }

    @Override
    public Subject convertToEntityAttribute(String text) {
        return text == null ? null : Subject.parse(text);
    }
}
