package org.safeconduct.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is inside the papers that are sent. */
final class Contents {

    static final int MB = 1024 * 1024;

    private Contents() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Plain words of this length. */
    static byte[] words(int length) {
        byte[] words = new byte[length];
        Arrays.fill(words, (byte) 'a');
        return words;
    }

    /** The beginning of a PDF, enough to be known as one. */
    static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj\n<< /Title (" + Ground.MARK + ") >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
    }

    /** A word processor's document that grows to 300 MB when it is unpacked. */
    static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("wordprocessingml.document.main+xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[MB];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
