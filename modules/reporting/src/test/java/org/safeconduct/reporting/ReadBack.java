package org.safeconduct.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads what was taken away, with nothing of what wrote it. */
final class ReadBack {

    private ReadBack() {}

    /** The cells of a sheet of an Excel file: a line a row, numbers bare, texts in quotes. */
    static List<String> sheet(byte[] file, int number) {
        Map<String, Document> parts = parts(file);
        List<String> texts = texts(parts.get("xl/sharedStrings.xml"));
        return elements(parts.get("xl/worksheets/sheet" + number + ".xml").getDocumentElement(), "row").stream()
                .map(row -> elements(row, "c").stream().map(cell -> cell(cell, texts)).collect(Collectors.joining(",")))
                .toList();
    }

    /** Whether any sheet holds a formula. */
    static boolean calculates(byte[] file) {
        return parts(file).entrySet()
                .stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .anyMatch(part -> !elements(part.getValue().getDocumentElement(), "f").isEmpty());
    }

    private static String cell(Element cell, List<String> texts) {
        String value = cell.getTextContent();
        return switch (cell.getAttribute("t")) {
            case "s" -> '"' + texts.get(Integer.parseInt(value)) + '"';
            case "inlineStr" -> '"' + value + '"';
            default -> value;
        };
    }

    private static List<String> texts(Document shared) {
        return shared == null
                ? List.of()
                : elements(shared.getDocumentElement(), "si").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Element of, String name) {
        List<Element> found = new ArrayList<>();
        var all = of.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static Map<String, Document> parts(byte[] file) {
        try {
            Path kept = Files.createTempFile("figures", ".xlsx");
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                return parts(zip);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Document> parts(ZipFile zip) throws IOException {
        Map<String, Document> parts = new HashMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(".xml")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in));
                } catch (ParserConfigurationException | SAXException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return parts;
    }

    /** The words on the pages of a PDF file, pages after each other. */
    static String paper(byte[] file) {
        try (PdfReader reader = new PdfReader(file)) {
            PdfTextExtractor pages = new PdfTextExtractor(reader);
            return IntStream.rangeClosed(1, reader.getNumberOfPages()).mapToObj(page -> {
                try {
                    return pages.getTextFromPage(page);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
