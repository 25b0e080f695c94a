package org.safeconduct.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads a printed letter back. Letters joined for print come back as plain letters. */
record Reader(byte[] pdf) {

    String text() {
        return IntStream.rangeClosed(1, pages()).mapToObj(this::page).collect(Collectors.joining("\n"));
    }

    String page(int number) {
        try (PdfReader reader = new PdfReader(pdf)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(number);
            return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u200E", "").replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
