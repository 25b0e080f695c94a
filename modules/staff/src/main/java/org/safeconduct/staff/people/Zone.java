package org.safeconduct.staff.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.safeconduct.registration.MrzReading;

/** Puts what a machine readable zone says into the fields that are empty. The officer checks it against the document. */
final class Zone {

    /** Two-digit years of birth lie at most this far back (ICAO Doc 9303 leaves the century open). */
    private static final int CENTURY = 100;

    private Zone() {}

    static void fill(PersonDraft draft, MrzReading reading, LocalDate today) {
        Map<String, String> printed = reading.fields();
        latin(draft, 0, printed.get("surname"));
        latin(draft, 1, printed.get("givenNames"));
        keep(draft, 0, printed.get("surname"));
        keep(draft, 1, printed.get("givenNames"));
        BiConsumer<String, String> put = (field, value) -> {
            if (value != null && !value.isBlank() && draft.text(field) == null) {
                draft.getValues().put(field, value);
            }
        };
        put.accept("documentNumber", printed.get("documentNumber"));
        put.accept("documentIssuer", printed.get("issuer"));
        put.accept("nationality", printed.get("nationality"));
        put.accept("sex", printed.get("sex"));
        if (reading.datesWellFormed()) {
            put.accept("birthDate", born(printed.get("birthDate"), today));
            put.accept("documentExpiresOn", "20" + dashed(printed.get("expiryDate")));
        }
    }

    private static void latin(PersonDraft draft, int at, String latin) {
        PersonDraft.NameDraft part = draft.getNames().get(at);
        if (part.getLatin() == null || part.getLatin().isBlank()) {
            part.setLatin(latin);
        }
    }

    private static void keep(PersonDraft draft, int at, String latin) {
        if (!draft.getNames().get(at).given()) {
            draft.getNames().get(at).setValue(latin);
        }
    }

    private static String born(String printed, LocalDate today) {
        LocalDate recent = LocalDate.parse("20" + dashed(printed));
        return (recent.isAfter(today) ? recent.minusYears(CENTURY) : recent).toString();
    }

    private static String dashed(String printed) {
        return printed.substring(0, 2) + "-" + printed.substring(2, 4) + "-" + printed.substring(4, 6);
    }
}
