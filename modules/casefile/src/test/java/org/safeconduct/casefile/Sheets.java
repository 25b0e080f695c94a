package org.safeconduct.casefile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small contents of every format, whole and harmful. */
final class Sheets {

    private static final String WORD_TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";

    private Sheets() {}

    static byte[] pdf(String inside) {
        return ("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n" + inside
                + "\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] image(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PNG whose header promises this many pixels, and nothing after it. */
    static byte[] hugePng(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[]{8, 2, 0, 0, 0})
                .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] docx(int zeros) {
        return zip(zip -> {
            entry(zip, "[Content_Types].xml", WORD_TYPES);
            entry(zip, "word/document.xml", "<document/>");
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            zip.write(new byte[zeros]);
        });
    }

    static byte[] odt() {
        return zip(zip -> {
            byte[] type = Format.ODT.mediaType().getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(type);
            ZipEntry stored = new ZipEntry("mimetype");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(type.length);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(type);
            entry(zip, "content.xml", "<office:document-content/>");
        });
    }

    static byte[] zipOf(String... names) {
        return zip(zip -> {
            for (String name : names) {
                entry(zip, name, "x");
            }
        });
    }

    static byte[] manyEntries(int count) {
        return zip(zip -> {
            entry(zip, "[Content_Types].xml", WORD_TYPES);
            entry(zip, "word/document.xml", "<document/>");
            for (int i = 0; i < count; i++) {
                entry(zip, "e" + i, "");
            }
        });
    }

    static byte[] wav() {
        return ByteBuffer.allocate(44)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(Integer.reverseBytes(36))
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    static byte[] mp3() {
        return ByteBuffer.allocate(64).put("ID3".getBytes(StandardCharsets.US_ASCII)).put(new byte[]{3, 0, 0}).array();
    }

    static byte[] text() {
        return "She left Homs in May.\nلقد غادرت حمص في أيار.\n".getBytes(StandardCharsets.UTF_8);
    }

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
