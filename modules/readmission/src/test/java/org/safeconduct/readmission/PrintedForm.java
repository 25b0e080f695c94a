package org.safeconduct.readmission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Reads a printed form back. */
record PrintedForm(byte[] pdf) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What is on its pages, in one line. */
    String text() {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor pages = new PdfTextExtractor(reader);
            return IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(page -> page(pages, page))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(PdfTextExtractor pages, int page) {
        try {
            return Normalizer.normalize(pages.getTextFromPage(page), Normalizer.Form.NFKC)
                    .replace("\u200E", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pictures stand in it. */
    int pictures() {
        try (PdfReader reader = new PdfReader(pdf)) {
            return (int) IntStream.range(1, reader.getXrefSize())
                    .mapToObj(reader::getPdfObject)
                    .filter(each -> each instanceof PdfDictionary stream
                            && PdfName.IMAGE.equals(stream.get(PdfName.SUBTYPE)))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file tells of itself. */
    String metadata() {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getInfo() + new String(reader.getMetadata(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getInfo().get("Title");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it departs from PDF/A-1b. */
    List<String> breaches() {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            return validator.validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
