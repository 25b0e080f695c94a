package org.safeconduct.backlog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A good line with one thing wrong in it. */
final class BrokenLine {

    private static final int MEGABYTES = 10 * 1024 * 1024;

    private BrokenLine() {}

    private static Map<String, String> cells(String header, String reference) {
        Map<String, String> cells = new LinkedHashMap<>();
        Stream.of(header.split(",")).forEach(name -> cells.put(name, ""));
        cells.put("file_ref", reference);
        cells.put("family_name", "Haddad " + letters(reference));
        cells.put("given_names", "Rima");
        cells.put("sex", "F");
        cells.put("birth_date", "1990-05");
        cells.put("nationality", "SYR");
        cells.put("made_on", "2015-10-01");
        cells.put("lodged_on", "2015-11-02");
        cells.put("level", "FI");
        cells.put("decision", "DT07");
        cells.put("decided_on", "2016-03-17");
        return cells;
    }

    /** Nobody else is called so. */
    private static String letters(String reference) {
        return reference.chars()
                .mapToObj(c -> String.valueOf((char) ('a' + c % 26)))
                .collect(Collectors.joining());
    }

    static String good(String header, String reference) {
        return String.join(",", cells(header, reference).values());
    }

    static byte[] of(String header, String mark, int number, String changes) {
        Map<String, String> cells = cells(header, mark + "-" + number);
        List.of(changes.split(" ; ")).forEach(change -> {
            int equals = change.indexOf('=');
            if (equals > 0 && cells.containsKey(change.substring(0, equals))) {
                cells.put(change.substring(0, equals), meant(change.substring(equals + 1), mark));
            }
        });
        String line = String.join(",", cells.values());
        return switch (changes) {
            case "LATIN-1 IN THE NAME" -> bytes(line.replace("Rima", "Ren\u00E9e"), true);
            case "UTF-8 CUT IN HALF" -> cut(line);
            case "ONE CELL TOO MANY" -> bytes(line + ",x", false);
            case "TWO CELLS TOO FEW" -> bytes(line.substring(0, line.length() - 2).replaceAll(",$", ""), false);
            case "ONE WORD" -> bytes("nothing", false);
            default -> bytes(line, false);
        };
    }

    private static String meant(String value, String mark) {
        return value.replace("<TAB>", "\t")
                .replace("<NUL>", "\0")
                .replace("<BELL>", "\u0007")
                .replace("<ESC>", "\u001B")
                .replace("<SEPARATOR>", "\u2028")
                .replace("<LOST>", "\uFFFD")
                .replace("<MARK>", "\uFEFF")
                .replace("<LONG>", "a".repeat(300))
                .replace("<10MB>", "a".repeat(MEGABYTES))
                .replace("<GOOD>", mark + "-GOOD-0")
                .replace("<COMMA>", ",");
    }

    private static byte[] bytes(String line, boolean latin) {
        return (line + "\r\n").getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] cut(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = line.indexOf("Rima");
        out.writeBytes(line.substring(0, at).getBytes(StandardCharsets.UTF_8));
        out.write(0xD8);
        out.writeBytes(bytes(line.substring(at), false));
        return out.toByteArray();
    }
}
