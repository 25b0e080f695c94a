package org.safeconduct.casefile;

import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.casefile.CodeList.Entry;

/** Reads the code lists that come with the program; sources in {@code codes/SOURCES.md}. */
final class CodeLists {

    static final Map<String, CodeList> ALL = load();

    private CodeLists() {}

    private static Map<String, CodeList> load() {
        Map<String, List<Entry>> lists = new HashMap<>();
        lists.put("country", countries());
        lists.put("language", languages());
        lists.put("need", records("specific-needs-codes.csv").map(CodeLists::need).toList());
        lists.put("decision",
                records("decision-types.csv").map(r -> entry(r.getField("code"), r.getField("decision"))).toList());
        Stream.concat(records("reference-lists.csv"), records("own-lists.csv"))
                .forEach(
                        record -> lists.merge(record.getField("list"), listed(record), CodeLists::joined));
        Map<String, CodeList> all = new HashMap<>();
        lists.forEach((name, entries) -> all.put(name, CodeList.of(name, entries)));
        return Map.copyOf(all);
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** A line may stand for a range of codes ({@code 01-14}), or point to a list kept elsewhere and then name no code. */
    private static List<Entry> listed(NamedCsvRecord record) {
        String code = record.getField("code");
        if (record.getField("list").equals("occupation")) {
            return List.of();
        }
        if (code.matches("\\d\\d-\\d\\d")) {
            int last = Integer.parseInt(code.substring(3));
            return IntStream.rangeClosed(Integer.parseInt(code.substring(0, 2)), last)
                    .mapToObj(n -> entry(String.format("%02d", n), record.getField("label") + ": " + n))
                    .toList();
        }
        return List.of(entry(code, record.getField("label")));
    }

    private static Entry need(NamedCsvRecord record) {
        boolean codeOnly = record.getField("confidence").equals("code only");
        return entry(record.getField("code"), codeOnly ? "" : record.getField("label"));
    }

    private static List<Entry> countries() {
        return Stream.of(Locale.getISOCountries())
                .map(country -> entry(Locale.of("", country).getISO3Country(),
                        ULocale.getDisplayCountry("und_" + country, ULocale.ENGLISH)))
                .toList();
    }

    private static List<Entry> languages() {
        List<Entry> languages = new ArrayList<>();
        for (String language : ULocale.getISOLanguages()) {
            String name = ULocale.getDisplayLanguage(language, ULocale.ENGLISH);
            String code = ULocale.getISO3Language(language);
            if (code.length() == 3 && !name.equals(language) && !List.of("mul", "und", "zxx", "mis").contains(code)) {
                languages.add(entry(code, name));
            }
        }
        return languages;
    }

    private static Entry entry(String code, String english) {
        return new Entry(code, english);
    }

    private static Stream<NamedCsvRecord> records(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(CodeLists.class.getResourceAsStream("codes/" + file),
                                StandardCharsets.UTF_8))) {
            return reader.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
