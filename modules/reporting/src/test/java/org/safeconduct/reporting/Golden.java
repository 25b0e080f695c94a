package org.safeconduct.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that was counted by hand; its lines end as RFC 4180 says, whatever the checkout did to them. */
final class Golden {

    private Golden() {}

    static String of(String report) {
        return text(report + ".golden.csv").lines().map(line -> line + "\r\n").reduce("", String::concat);
    }

    static String text(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
