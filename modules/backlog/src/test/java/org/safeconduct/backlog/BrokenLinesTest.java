package org.safeconduct.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Refusals;

/** Lines that are wrong in about a hundred ways: each is refused with its column and key, and every line beside it is in. */
class BrokenLinesTest {

    private static final String HEADER = "file_ref,group_ref,family_name,given_names,father_name,sex,birth_date,nationality,"
            + "religion,ethnicity,marital_status,language,relation,needs,profiles,office,made_on,lodged_on,track,level,decision,"
            + "granted,decided_on,document_type,document_number";

    private final Office office = new Office();

    /** {@code changes}: what differs from a good line, {@code column=value;…}, or a word for what cells cannot say. */
    private record Case(String column, String key, String changes) {}

    private static List<Case> cases() {
        try (InputStream in = BrokenLinesTest.class.getResourceAsStream("broken-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +\\| ?", 3))
                    .map(parts -> new Case(parts[0].equals("-") ? "" : parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachIsRefusedByNameAndEveryGoodLineIsIn() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(100);
        String mark = "B" + UUID.randomUUID().toString().substring(0, 8);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes((HEADER + "\r\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < cases.size(); i++) {
            table.writeBytes(BrokenLine.of(HEADER, mark, i, cases.get(i).changes()));
            table.writeBytes((BrokenLine.good(HEADER, mark + "-GOOD-" + i) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        ImportView view = office.takeIn(table.toByteArray());
        List<String> found = rejects(view.id());
        List<String> expected = new ArrayList<>();
        cases.forEach(one -> expected.add(one.column() + " " + one.key()));
        assertThat(found).isEqualTo(expected);
        assertThat(view.written()).isEqualTo(cases.size());
        assertThat(office.count("select count(*) from registration.known_number where number like ?",
                mark.toUpperCase(Locale.ROOT) + "-GOOD-%")).isEqualTo(cases.size());
    }

    private List<String> rejects(UUID id) {
        return office.sql()
                .list("select in_column, key from backlog.reject where import = ? order by number",
                        row -> row.getString(1) + " " + row.getString(2), id);
    }

    @Test
    void eachReasonSaysInBothLanguagesWhatToDo() {
        for (Case one : cases()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
                assertThat(Refusals.text(one.key(), List.of("1", "2"), language)).as(one.key()).isNotEqualTo(one.key());
            }
        }
    }
}
