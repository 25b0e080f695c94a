package org.safeconduct.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/** Writes with each joined shape the letter that it stands for, so that a reader can search, copy and hear the text. */
final class LegibleWriter extends PdfWriter {

    private static final String CHARACTER_MAP = "/CIDInit";

    private LegibleWriter(PdfDocument pdf, OutputStream out) {
        super(pdf, out);
    }

    static LegibleWriter of(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        pdf.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pdf);
        LegibleWriter writer = new LegibleWriter(pdf, out);
        pdf.addWriter(writer);
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        return super.addToBody(object.getClass() == PdfStream.class ? legible((PdfStream) object) : object);
    }

    private static PdfStream legible(PdfStream stream) throws IOException {
        String content = inflated(stream);
        if (!content.startsWith(CHARACTER_MAP)) {
            return stream;
        }
        PdfStream map = new PdfStream(CharacterMap.plain(content).getBytes(StandardCharsets.ISO_8859_1));
        map.flateCompress();
        return map;
    }

    private static String inflated(PdfStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new InflaterOutputStream(bytes)) {
            stream.writeContent(out);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
