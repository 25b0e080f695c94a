package org.safeconduct.lobby;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.WrittenDay;

/** Legal days as date inputs send them: {@code 2026-05-17}. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return WrittenDay.read(text.strip(), "");
        } catch (Invalid e) {
            String told = Phrases.in(context.getViewRoot().getLocale()).say(Texts.LOBBY, "error.date", List.of());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, told, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
