package org.safeconduct.registration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a file of examples. */
public final class Csv {

    private Csv() {}

    public static List<NamedCsvRecord> lines(String resource) {
        return CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(Csv.class.getResourceAsStream(resource), StandardCharsets.UTF_8))
                .stream()
                .toList();
    }
}
