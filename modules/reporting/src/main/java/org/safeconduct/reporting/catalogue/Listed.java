package org.safeconduct.reporting.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Scope;
import org.safeconduct.reporting.Counted;
import org.safeconduct.reporting.People;

/**
 * What a figure counts, row by row: from the sources and by the conditions by which it is counted.
 *
 * @param rows gives id, person, case_number, office, day and code of each
 * @param code what the code is
 */
record Listed(DataSource data, Script rows, Code code) implements People {

    /** What the code of a row is. */
    enum Code {
        STAGE,
        DECISION,
        REVIEW,
        /** There is none. */
        NONE
    }

    private record Row(UUID id, Counted counted) {

        String key() {
            return Cursor.of(counted.day(), id);
        }
    }

    @Override
    public Page<Counted> page(Scope scope, PageRequest page) {
        Script mine = rows.within(scope);
        long count = mine.framed("people-counted")
                .with("limit", Page.Total.STOP + 1)
                .list(data, row -> row.getLong(1))
                .getFirst();
        List<Row> found = behind(mine.framed("people"), page.after()).with("limit", page.limit() + 1)
                .list(data, this::row);
        Page<Row> cut = Page.cut(found, page, Row::key, Page.Total.counted(count));
        return new Page<>(cut.items().stream().map(Row::counted).toList(), cut.next(), cut.total());
    }

    private static Script behind(Script script, String after) {
        String place = "behind the last";
        if (after == null) {
            return script.at(place, "true");
        }
        Cursor last = Cursor.parse(after, 2);
        return script.at(place, "(r.day, r.id) < (:lastday, :lastid)")
                .with("lastday", last.date(0))
                .with("lastid", last.id(1));
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject("id", UUID.class), new Counted(new PersonId(row.getObject("person", UUID.class)),
                new CaseNumber(row.getString("case_number")), row.getString("office"),
                row.getObject("day", LocalDate.class), told(row, Code.STAGE), told(row, Code.DECISION),
                word(told(row, Code.REVIEW))));
    }

    /** {@code AGREE_WITH_COMMENTS} as the published interface writes it. */
    private static String word(String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String told(ResultSet row, Code wanted) throws SQLException {
        return code == wanted ? row.getString("code") : null;
    }
}
