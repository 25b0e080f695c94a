package org.safeconduct.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is whole once its closing delimiter came, wherever the bytes were cut on the way. */
class WholeFormTest {

    private static final String BOUNDARY = "--edge";

    @ParameterizedTest
    @CsvSource({"'a\r\n----edge--', true", "'a\r\n----edge--\r\nepilogue', true", "'a\r\n\r\n----edge--', true",
            "'a-\r\n----edge--', true", "'a\r\n----edge-', false", "'a\r\n----edge\r\nb', false",
            "'a----edge--', false",
            "'', false"})
    void endsWithItsDelimiter(String body, boolean whole) throws IOException {
        for (int portion : new int[]{1, 3, 100}) {
            WholeForm form = new WholeForm(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), BOUNDARY);
            byte[] taken = new byte[portion];
            while (form.read(taken, 0, portion) >= 0) {
                // only what passes matters
            }
            assertThat(form.ended()).as("%d at a time", portion).isEqualTo(whole);
        }
    }
}
