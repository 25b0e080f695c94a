package org.safeconduct.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF that the house gave out. */
public record Printed(byte[] pdf) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Everything that can be read in it: its pages, and what the file tells of itself. */
    public String everything() {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder(String.valueOf(reader.getInfo()))
                    .append(new String(reader.getMetadata(), StandardCharsets.UTF_8));
            PdfTextExtractor pages = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(' ').append(pages.getTextFromPage(page));
            }
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is PDF/A-1b. */
    public boolean archival() {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            return validator.validate(parser).isCompliant();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
