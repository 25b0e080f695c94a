package org.safeconduct.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Figures as an Excel file: written row after row, numbers as numbers, and no text that a spreadsheet takes for a formula. */
final class Spreadsheet {

    private static final int WIDTH = 24;
    private static final int WIDE = 120;

    private Spreadsheet() {}

    /** The stream stays open, whoever it belongs to. */
    static void write(Figures figures, InWords words, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Safeconduct", "1.0");
        figures(sheet(book, words, "file.figures"), figures, words);
        about(sheet(book, words, "file.about"), figures, words);
        book.finish();
    }

    private static Worksheet sheet(Workbook book, InWords words, String name) {
        Worksheet sheet = book.newWorksheet(words.say(name));
        if (words.fromTheRight()) {
            sheet.rightToLeft();
        }
        return sheet;
    }

    private static void figures(Worksheet sheet, Figures figures, InWords words) throws IOException {
        List<Column> columns = figures.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, WIDTH);
            sheet.value(0, i, words.heading(columns.get(i)));
            sheet.style(0, i).bold().wrapText(true).set();
        }
        sheet.freezePane(1, 1);
        int row = 1;
        for (Map<String, Object> line : figures.rows()) {
            int column = 0;
            for (Object value : line.values()) {
                put(sheet, row, column++, value);
            }
            sheet.flush();
            row++;
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, Csv.harmless(value.toString()));
        }
    }

    private static void about(Worksheet sheet, Figures figures, InWords words) throws IOException {
        List<List<String>> told = new ArrayList<>();
        told.add(List.of(words.say("file.report"), words.title(figures)));
        told.add(List.of(words.say("file.definition"), words.definition(figures)));
        told.add(List.of(words.say("file.data"), words.dataAt(figures)));
        told.add(List.of(words.say("file.counted"), words.counted(figures)));
        told.add(List.of(words.say("file.asked"), String.join(", ", words.asked(figures))));
        sheet.width(0, WIDTH);
        sheet.width(1, WIDE);
        for (int row = 0; row < told.size(); row++) {
            sheet.value(row, 0, told.get(row).getFirst());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, Csv.harmless(told.get(row).getLast()));
            sheet.style(row, 1).wrapText(true).set();
        }
        sheet.finish();
    }
}
