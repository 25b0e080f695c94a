package org.safeconduct.paper;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The page as the parts of a letter see it: cells and columns that run in the reader's direction. */
final class Sheet {

    private static final float SHORT = 160;

    private final Document document;
    private final PdfWriter writer;
    private final Typesetter typesetter;
    private Direction direction;
    private PdfPTable last;

    Sheet(Document document, PdfWriter writer, Typesetter typesetter, Direction direction) {
        this.document = document;
        this.writer = writer;
        this.typesetter = typesetter;
        this.direction = direction;
    }

    void turn(Direction to) {
        direction = to;
    }

    void add(PdfPTable table, float before, float after) {
        finish();
        table.setSpacingBefore(before);
        table.setSpacingAfter(after);
        last = table;
    }

    /** Puts down what is still held back. */
    void finish() {
        if (last != null) {
            document.add(last);
            last = null;
        }
    }

    /** Starts a new page unless this much is left, so that a heading does not stand alone at the foot. */
    void keepRoom(float points) {
        finish();
        newPageUnlessLeft(points);
    }

    /** Takes a short last piece along to the next page if what follows needs more than is left. */
    void keepWithLast(float points) {
        float height = last == null ? 0 : height(last);
        if (height < SHORT) {
            newPageUnlessLeft(height + points);
        }
    }

    private void newPageUnlessLeft(float points) {
        if (writer.getVerticalPosition(false) - document.bottom() < points) {
            document.newPage();
        }
    }

    private float height(PdfPTable table) {
        table.setTotalWidth(document.right() - document.left());
        return table.getTotalHeight() + table.spacingBefore() + table.spacingAfter();
    }

    PdfPTable columns(int... widths) {
        PdfPTable table = new PdfPTable(widths.length);
        table.setWidths(direction.order(widths));
        table.setWidthPercentage(100);
        table.setRunDirection(direction.run);
        table.setSplitLate(false);
        return table;
    }

    PdfPTable text(String text, Style style) {
        PdfPTable table = columns(1);
        table.addCell(cell(text, style));
        return table;
    }

    /** A text that keeps its own order; it stands at the near edge: left in a left-to-right letter. */
    PdfPCell cell(String text, Style style) {
        return cell(text, style, direction.of(text));
    }

    /** The number of a list item, with its stop on the side towards the text. */
    PdfPCell number(int number) {
        return cell(number + ".", Style.BODY, direction);
    }

    private PdfPCell cell(String text, Style style, Direction own) {
        PdfPCell cell = new PdfPCell(typesetter.phrase(text, style, own));
        cell.setRunDirection(own.run);
        cell.setHorizontalAlignment(own == direction ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
        cell.setLeading(style.leading * direction.air, 0);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(2);
        return cell;
    }

    /** A cell that leans on the far edge: right in a left-to-right letter. */
    PdfPCell endCell(String text, Style style) {
        PdfPCell cell = cell(text, style);
        cell.setHorizontalAlignment(direction.of(text) == direction ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    PdfPCell underlined(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Ink.RULE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        cell.setPaddingBottom(5);
        return cell;
    }

    PdfPCell shaded(PdfPCell cell) {
        underlined(cell).setBackgroundColor(Ink.SHADE);
        return cell;
    }

    /** Room for a signature above a thin line. */
    PdfPCell signingLine() {
        PdfPCell line = underlined(cell("", Style.BODY));
        line.setFixedHeight(40);
        return line;
    }

    /** Closes a band with the rule under the letterhead. */
    void ruled(PdfPTable band) {
        for (PdfPCell cell : band.getRow(band.getRows().size() - 1).getCells()) {
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(Ink.ACCENT);
            cell.setBorderWidth(1.2f);
            cell.setPaddingBottom(9);
        }
    }
}
