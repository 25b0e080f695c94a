package org.safeconduct.reporting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that can be asked of a report: codes and days only.
 *
 * @param kind what its values are
 * @param codes the values of a choice, in order; empty for the other kinds
 * @param otherwise what holds if nothing is asked; null if then nothing is sieved out
 */
public record Parameter(String name, Kind kind, List<String> codes, String otherwise) {

    /** What the values are. */
    public enum Kind {
        /** One of the codes. */
        CHOICE(".*"),
        /** A legal day. */
        DAY("\\d{4}-\\d\\d-\\d\\d"),
        STAGE("[A-Z]\\d\\d"),
        /** As the published interface writes it: {@code prima-facie}; the constant's own name is understood, too. */
        TRACK("[A-Za-z_-]{1,40}"),
        OFFICE("[A-Za-z0-9_-]{1,40}"),
        /** ISO 3166-1 alpha-3, or UNK, XXA, XKX, TIB. */
        COUNTRY("[A-Z]{3}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    public Parameter {
        codes = List.copyOf(codes);
    }

    /** One of these; the first of them if nothing is asked. */
    public static Parameter choice(String name, List<String> codes) {
        return new Parameter(name, Kind.CHOICE, codes, codes.getFirst());
    }

    /** Of any kind but a choice; nothing is sieved out if nothing is asked. */
    public static Parameter of(String name, Kind kind) {
        return new Parameter(name, kind, List.of(), null);
    }

    /** One of these, or all. */
    public static Parameter maybe(String name, List<String> codes) {
        return new Parameter(name, Kind.CHOICE, codes, null);
    }

    boolean takes(String value) {
        return kind == Kind.CHOICE ? codes.contains(value) : kind.form.matcher(value).matches();
    }
}
