package org.safeconduct.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What ISO 19005-1 level B asks of a file beyond its pages: conformance, metadata, colour profile, identity. */
record Archive(String title, String author, Locale language, Instant made, Fingerprint fingerprint) {

    /** Before the document is opened. */
    void prepare(PdfWriter writer) {
        writer.setPDFXConformance(PdfWriter.PDFA1B);
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(title));
        info.put(PdfName.AUTHOR, text(author));
        PdfDate date = new PdfDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint.id(), fingerprint.id()));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        writer.createXmpMetadata();
    }

    /** After the document is opened. */
    void describeColours(PdfWriter writer) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", profile);
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }
}
