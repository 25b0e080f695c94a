package org.safeconduct.registration.mrz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A machine readable zone that was recognised: its check digits and its fields. */
public final class Zone {

    static final char FILLER = '<';

    private static final Pattern ALPHABET = Pattern.compile("[A-Z0-9<]+");
    private static final int LONGEST_INPUT = 200;

    private final Format format;
    private final List<String> lines;
    private final DocumentNumber number;

    private Zone(Format format, List<String> lines) {
        this.format = format;
        this.lines = lines;
        this.number = DocumentNumber.in(this);
    }

    /** Reads lines as typed or scanned: small letters and white space do not matter. Empty if they are no zone. */
    public static Optional<Zone> read(List<String> typed) {
        if (typed == null || typed.stream().anyMatch(line -> line == null || line.length() > LONGEST_INPUT)) {
            return Optional.empty();
        }
        List<String> lines = typed.stream().map(Zone::tidy).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> ALPHABET.matcher(line).matches())) {
            return Optional.empty();
        }
        return Format.of(lines).map(format -> new Zone(format, lines));
    }

    private static String tidy(String line) {
        return line.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }

    /** TD1, TD2, TD3, MRV-A or MRV-B. */
    public String format() {
        return format.written;
    }

    /** The lines without white space, in capitals. */
    public List<String> lines() {
        return lines;
    }

    /** Check digits by name, true if right; only those that the format has. */
    public Map<String, Boolean> checks() {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("documentNumber", number.right());
        checks.put("birthDate", right(Item.BIRTH, Item.BIRTH_CHECK));
        checks.put("expiryDate", right(Item.EXPIRY, Item.EXPIRY_CHECK));
        if (format.slot(Item.OPTIONAL1_CHECK).isPresent()) {
            checks.put("optional", optionalRight());
        }
        if (format.slot(Item.COMPOSITE_CHECK).isPresent()) {
            checks.put("composite", compositeRight());
        }
        return checks;
    }

    public boolean allRight() {
        return checks().values().stream().allMatch(right -> right);
    }

    private boolean right(Item item, Item check) {
        return raw(check).charAt(0) == CheckDigit.of(raw(item));
    }

    /** Doc 9303-4: an optional field that is empty may have a filler for its digit. */
    private boolean optionalRight() {
        boolean unused = trimmed(Item.OPTIONAL1).isEmpty() && raw(Item.OPTIONAL1_CHECK).charAt(0) == FILLER;
        return unused || right(Item.OPTIONAL1, Item.OPTIONAL1_CHECK);
    }

    private boolean compositeRight() {
        String covered = format.composite.stream().map(this::raw).collect(Collectors.joining());
        return raw(Item.COMPOSITE_CHECK).charAt(0) == CheckDigit.of(covered);
    }

    /** Both dates are six digits with a month and a day that exist. */
    public boolean datesWellFormed() {
        return ShortDate.exists(raw(Item.BIRTH)) && ShortDate.exists(raw(Item.EXPIRY));
    }

    public boolean sexWellFormed() {
        return raw(Item.SEX).matches("[MF<]");
    }

    /** Fields as printed; optional data only where there is some. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("documentCode", trimmed(Item.CODE));
        fields.put("issuer", trimmed(Item.ISSUER));
        fields.put("surname", name(0));
        fields.put("givenNames", name(1));
        fields.put("documentNumber", number.whole());
        fields.put("nationality", trimmed(Item.NATIONALITY));
        fields.put("birthDate", raw(Item.BIRTH));
        fields.put("sex", raw(Item.SEX).replace(FILLER, 'X'));
        fields.put("expiryDate", raw(Item.EXPIRY));
        present(fields, "optional1", number.restOfOptional());
        present(fields, "optional2", trimmed(Item.OPTIONAL2));
        return fields;
    }

    private static void present(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private String name(int part) {
        String[] parts = raw(Item.NAME).split("<<", 2);
        return part < parts.length ? parts[part].replace(FILLER, ' ').strip().replaceAll(" +", " ") : "";
    }

    Format layout() {
        return format;
    }

    String raw(Item item) {
        return format.slot(item).map(this::raw).orElse("");
    }

    private String raw(Slot slot) {
        return lines.get(slot.line()).substring(slot.from(), slot.to());
    }

    private String trimmed(Item item) {
        return trim(raw(item));
    }

    static String trim(String text) {
        return text.replaceAll("^<+|<+$", "");
    }
}
