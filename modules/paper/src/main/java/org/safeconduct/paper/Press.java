package org.safeconduct.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/** Prints twice: once to count the pages, once to say on each how many there are. */
record Press(Rectangle page, Direction direction, Archive archive, Foot foot, List<Part> parts) {

    private static final float MILLIMETRE = 72 / 25.4f;

    byte[] print() {
        Typesetter typesetter = new Typesetter(archive.fingerprint().tags());
        PageFoot counted = new PageFoot(foot, 0);
        run(counted, typesetter);
        return run(new PageFoot(foot, counted.pages()), typesetter);
    }

    private byte[] run(PageFoot pageFoot, Typesetter typesetter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Document document = sheets()) {
            PdfWriter writer = LegibleWriter.of(document, bytes);
            archive.prepare(writer);
            writer.setPageEvent(pageFoot.on(new Sheet(document, writer, typesetter, direction)));
            document.open();
            archive.describeColours(writer);
            Sheet sheet = new Sheet(document, writer, typesetter, direction);
            parts.forEach(part -> part.set(sheet));
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Document sheets() {
        return new Document(page, 25 * MILLIMETRE, 22 * MILLIMETRE, 18 * MILLIMETRE, 26 * MILLIMETRE);
    }
}
