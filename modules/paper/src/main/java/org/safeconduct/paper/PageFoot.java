package org.safeconduct.paper;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** Draws the foot on every page and counts the pages. */
final class PageFoot extends PdfPageEventHelper {

    private final Foot foot;
    private final int of;
    private Sheet sheet;
    private int pages;

    PageFoot(Foot foot, int of) {
        this.foot = foot;
        this.of = of;
    }

    PageFoot on(Sheet page) {
        sheet = page;
        return this;
    }

    int pages() {
        return pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages = writer.getPageNumber();
        PdfPTable line = sheet.columns(3, 2);
        line.setTotalWidth(document.right() - document.left());
        line.addCell(topped(sheet.cell(foot.reference(), Style.SMALL)));
        line.addCell(topped(sheet.endCell(foot.page(pages, of), Style.SMALL)));
        line.writeSelectedRows(0, -1, document.left(), document.bottom() - 14, writer.getDirectContent());
    }

    private static PdfPCell topped(PdfPCell cell) {
        cell.setBorder(Rectangle.TOP);
        cell.setBorderColor(Ink.RULE);
        cell.setBorderWidth(0.5f);
        cell.setPaddingTop(4);
        return cell;
    }
}
