package org.safeconduct.paper;

import java.util.List;

/**
 * Who writes.
 *
 * @param authority the name of the office, set large at the top of the first page
 * @param lines postal address, telephone, e-mail: one short line each, set small beside the name
 */
public record Letterhead(String authority, List<String> lines) {

    public Letterhead {
        lines = List.copyOf(lines);
    }

    void set(Sheet sheet) {
        var band = sheet.columns(3, 2);
        band.addCell(sheet.cell(authority, Style.AUTHORITY));
        band.addCell(sheet.endCell(String.join("\n", lines), Style.SMALL));
        band.completeRow();
        sheet.ruled(band);
        sheet.add(band, 0, 20);
    }
}
