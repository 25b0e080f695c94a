package org.safeconduct.registration;

import java.util.Map;

/**
 * A machine readable zone as read (ICAO Doc 9303 parts 3 to 7).
 *
 * @param format TD1, TD2, TD3, MRV-A or MRV-B
 * @param valid all check digits are right
 * @param checks by check digit: ok or wrong; digits that the format has not are absent
 * @param datesWellFormed both dates are six digits with a month and day that exist
 * @param sexWellFormed M, F or filler
 * @param fields as printed: documentCode, issuer, surname, givenNames, documentNumber, nationality, birthDate, sex,
 *     expiryDate, optional1, optional2
 */
public record MrzReading(
        String format,
        boolean valid,
        Map<String, String> checks,
        boolean datesWellFormed,
        boolean sexWellFormed,
        Map<String, String> fields) {}
