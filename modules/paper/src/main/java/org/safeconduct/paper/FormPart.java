package org.safeconduct.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A piece of a form: section bars, and boxes with their captions. */
sealed interface FormPart extends Part {

    record Section(String mark, String heading) implements FormPart {
        @Override
        public void set(Sheet sheet) {
            sheet.keepRoom(96);
            PdfPTable bar = sheet.columns(1, 19);
            PdfPCell letter = filled(sheet.cell(mark, Style.MARK));
            letter.setHorizontalAlignment(Element.ALIGN_CENTER);
            letter.setBackgroundColor(Ink.ACCENT);
            bar.addCell(letter);
            PdfPCell title = filled(sheet.cell(heading, Style.SECTION));
            title.setBackgroundColor(Ink.SHADE);
            title.setPaddingLeft(8);
            bar.addCell(title);
            sheet.add(bar, 10, 0);
        }

        private static PdfPCell filled(PdfPCell cell) {
            cell.setPadding(4);
            cell.setPaddingBottom(6);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            return cell;
        }
    }

    record Boxes(List<Box> row) implements FormPart {
        @Override
        public void set(Sheet sheet) {
            if (row.stream().anyMatch(Box::signed)) {
                // never alone on a page, as with letters
                sheet.keepWithLast(Box.SIGNATURE);
            }
            sheet.add(table(sheet), 0, 0);
        }

        PdfPTable table(Sheet sheet) {
            PdfPTable table = sheet.columns(row.stream().mapToInt(Box::share).toArray());
            row.forEach(box -> table.addCell(bordered(content(sheet, box), box.height())));
            table.completeRow();
            table.setKeepTogether(true);
            return table;
        }

        private static PdfPCell content(Sheet sheet, Box box) {
            PdfPTable lines = sheet.columns(1);
            lines.addCell(sheet.cell(box.caption(), Style.CAPTION));
            lines.addCell(sheet.cell(box.value(), Style.ENTRY));
            return new PdfPCell(lines);
        }
    }

    record BesidePicture(String caption, byte[] picture, List<Boxes> rows) implements FormPart {
        private static final float HEIGHT = 120;
        private static final float WIDTH = 100;

        @Override
        public void set(Sheet sheet) {
            PdfPTable both = sheet.columns(17, 5);
            PdfPTable block = sheet.columns(1);
            rows.forEach(row -> block.addCell(bare(row.table(sheet))));
            both.addCell(bare(block));
            both.addCell(bordered(picture == null ? sheet.cell(caption, Style.CAPTION) : pictured(), HEIGHT));
            sheet.add(both, 0, 0);
        }

        private PdfPCell pictured() {
            try {
                Image image = Image.getInstance(picture);
                image.scaleToFit(WIDTH, HEIGHT);
                PdfPCell cell = new PdfPCell(image, false);
                cell.setHorizontalAlignment(Element.ALIGN_CENTER);
                return cell;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static PdfPCell bare(PdfPTable inner) {
            PdfPCell cell = new PdfPCell(inner);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(0);
            return cell;
        }
    }

    record Ticks(List<Tick> row) implements FormPart {
        private static final float SIDE = 11;

        @Override
        public void set(Sheet sheet) {
            PdfPTable table = sheet.columns(row.stream()
                    .flatMapToInt(tick -> IntStream.of(1, 11))
                    .toArray());
            row.forEach(tick -> {
                table.addCell(mark(sheet, tick));
                PdfPCell label = sheet.cell(tick.label(), Style.ENTRY);
                label.setPaddingLeft(6);
                table.addCell(label);
            });
            sheet.add(table, 7, 7);
        }

        private static PdfPCell mark(Sheet sheet, Tick tick) {
            PdfPCell cross = sheet.cell(tick.set() ? "X" : "", Style.STRONG);
            cross.setHorizontalAlignment(Element.ALIGN_CENTER);
            cross.setLeading(SIDE - 1, 0);
            cross.setPaddingBottom(0);
            cross.setFixedHeight(SIDE);
            cross.setBorder(Rectangle.BOX);
            cross.setBorderColor(Ink.TEXT);
            cross.setBorderWidth(0.8f);
            PdfPTable square = new PdfPTable(1);
            square.setTotalWidth(SIDE);
            square.setLockedWidth(true);
            square.addCell(cross);
            PdfPCell around = new PdfPCell(square);
            around.setBorder(Rectangle.NO_BORDER);
            around.setPaddingTop(2);
            return around;
        }
    }

    private static PdfPCell bordered(PdfPCell cell, float height) {
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(Ink.RULE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(4);
        cell.setPaddingTop(3);
        cell.setMinimumHeight(height);
        return cell;
    }
}
