package org.safeconduct.paper;

import org.openpdf.text.pdf.PdfPTable;

/**
 * Who answers for the letter.
 *
 * @param place place and date, in the reader's language
 * @param name of the person who signs
 * @param office what the person signs as
 */
public record Signature(String place, String name, String office) {

    private static final float HEIGHT = 120;

    /** Never alone on a page: there it could be put under any letter. */
    void set(Sheet sheet) {
        sheet.keepWithLast(HEIGHT);
        PdfPTable block = sheet.columns(1, 1);
        block.setKeepTogether(true);
        block.addCell(sheet.cell(place, Style.BODY));
        block.addCell(sheet.cell("", Style.BODY));
        block.addCell(sheet.signingLine());
        block.addCell(sheet.cell("", Style.BODY));
        block.addCell(sheet.cell(name, Style.STRONG));
        block.addCell(sheet.cell("", Style.BODY));
        block.addCell(sheet.cell(office, Style.LABEL));
        block.addCell(sheet.cell("", Style.BODY));
        sheet.add(block, 16, 0);
    }
}
