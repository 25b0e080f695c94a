package org.safeconduct.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A piece of a letter that can put itself on a sheet. Records, so that a letter's text is its identity. */
sealed interface Part permits Part.Addressee, Part.Title, Part.Heading, Part.Paragraph, Part.Facts, Part.Numbered,
        Part.Grid, Part.Steps, Part.Signing, Part.Opening, Part.Turn, FormPart {

    void set(Sheet sheet);

    record Addressee(List<String> lines) implements Part {
        @Override
        public void set(Sheet sheet) {
            lines.forEach(line -> sheet.add(sheet.text(line, Style.BODY), 0, 0));
        }
    }

    record Title(String text) implements Part {
        @Override
        public void set(Sheet sheet) {
            sheet.add(sheet.text(text, Style.TITLE), 6, 10);
        }
    }

    record Heading(String text) implements Part {
        @Override
        public void set(Sheet sheet) {
            sheet.keepRoom(72);
            sheet.add(sheet.text(text, Style.HEADING), 10, 4);
        }
    }

    record Paragraph(String text) implements Part {
        @Override
        public void set(Sheet sheet) {
            sheet.add(sheet.text(text, Style.BODY), 0, 7);
        }
    }

    record Facts(List<Fact> facts) implements Part {
        @Override
        public void set(Sheet sheet) {
            PdfPTable block = sheet.columns(3, 7);
            for (Fact fact : facts) {
                block.addCell(sheet.cell(fact.label(), Style.LABEL));
                block.addCell(sheet.cell(fact.value(), Style.BODY));
            }
            sheet.add(block, 14, 12);
        }
    }

    record Numbered(List<String> items) implements Part {
        @Override
        public void set(Sheet sheet) {
            PdfPTable list = sheet.columns(1, 19);
            for (int i = 0; i < items.size(); i++) {
                list.addCell(sheet.number(i + 1));
                PdfPCell item = sheet.cell(items.get(i), Style.BODY);
                item.setPaddingBottom(5);
                list.addCell(item);
            }
            sheet.add(list, 0, 5);
        }
    }

    record Grid(List<String> headers, List<List<String>> rows) implements Part {
        @Override
        public void set(Sheet sheet) {
            PdfPTable grid = sheet.columns(widths());
            grid.setHeaderRows(1);
            headers.forEach(h -> grid.addCell(sheet.shaded(sheet.cell(h, Style.COLUMN))));
            rows.forEach(row -> row.forEach(text -> grid.addCell(sheet.underlined(sheet.cell(text, Style.BODY)))));
            sheet.add(grid, 2, 10);
        }

        /** By the longest text of each column, within bounds, so that no column starves. */
        private int[] widths() {
            return IntStream.range(0, headers.size()).map(this::width).toArray();
        }

        private int width(int column) {
            return Stream.concat(Stream.of(headers), rows.stream())
                    .mapToInt(row -> Math.clamp(row.get(column).length(), 8, 40))
                    .max()
                    .orElseThrow();
        }
    }

    record Steps(List<Step> steps) implements Part {
        @Override
        public void set(Sheet sheet) {
            PdfPTable list = sheet.columns(3, 7);
            for (Step step : steps) {
                list.addCell(sheet.underlined(sheet.cell(step.when(), Style.STRONG)));
                list.addCell(sheet.underlined(sheet.cell(step.why(), Style.BODY)));
            }
            sheet.add(list, 2, 10);
        }
    }

    record Signing(Signature signature) implements Part {
        @Override
        public void set(Sheet sheet) {
            signature.set(sheet);
        }
    }

    record Opening(Letterhead letterhead) implements Part {
        @Override
        public void set(Sheet sheet) {
            letterhead.set(sheet);
        }
    }

    record Turn(Direction direction) implements Part {
        @Override
        public void set(Sheet sheet) {
            sheet.turn(direction);
        }
    }
}
