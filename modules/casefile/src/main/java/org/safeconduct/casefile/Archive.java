package org.safeconduct.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.safeconduct.kernel.Invalid;

/** A DOCX or ODT is a zip: it is unpacked into nothing, with an eye on what it would become. */
final class Archive {

    private static final int MOST_ENTRIES = 3_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    private static final long FREE_OF_RATIO = 5L * 1024 * 1024;
    private static final int SIGNATURE = 64 * 1024;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final long packed;
    private final Map<String, String> signatures = new HashMap<>();
    private int entries;
    private long unpacked;

    private Archive(long packed) {
        this.packed = packed;
    }

    /** Invalid at /content: {@code archive-bomb}, or {@code document-type} if it is another sort of zip. */
    static void check(Pieces content, Format format) throws IOException {
        Archive archive = new Archive(content.length());
        try (ZipInputStream zip = new ZipInputStream(content.stream(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.unpack(entry, zip);
            }
        } catch (IllegalArgumentException e) {
            throw Inspection.broken(); // the name of an entry is not UTF-8
        }
        if (!archive.is(format)) {
            throw Inspection.wrongType();
        }
    }

    private boolean is(Format format) {
        return format == Format.ODT
                ? signatures.getOrDefault("mimetype", "").equals(format.mediaType())
                        && signatures.containsKey("content.xml")
                : signatures.getOrDefault("[Content_Types].xml", "").contains(WORD)
                        && signatures.containsKey("word/document.xml");
    }

    private void unpack(ZipEntry entry, InputStream zip) throws IOException {
        refuseIf(++entries > MOST_ENTRIES);
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            refuseIf(unpacked > MOST_UNPACKED || (unpacked > FREE_OF_RATIO && unpacked > packed * MOST_RATIO));
            start.write(buffer, 0, Math.min(read, SIGNATURE - start.size()));
        }
        signatures.put(entry.getName(), tells(entry) ? start.toString(StandardCharsets.UTF_8) : "");
    }

    private static boolean tells(ZipEntry entry) {
        return entry.getName().equals("mimetype") || entry.getName().equals("[Content_Types].xml");
    }

    private static void refuseIf(boolean bomb) {
        if (bomb) {
            throw Invalid.at(Intake.CONTENT, "archive-bomb");
        }
    }
}
