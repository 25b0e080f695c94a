package org.safeconduct.audit;

import java.util.ArrayList;
import java.util.List;

/** The conditions of one search of the log: only those that were asked for stand in the statement, each on an index. */
final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String source = "audit.entry e";

    /** From the files to the entries: their index decides, however long the log is. Null: any. First of all conditions. */
    Filter about(List<String> subjects) {
        if (subjects != null) {
            // The limit keeps the planner from reading the log from its end until it meets a file that is rare.
            source = """
                    (select distinct entry, at from audit.entry_subject where subject = any (?)) s
                    cross join lateral
                    (select * from audit.entry x where x.index = s.entry and x.at = s.at limit 1) e""";
            values.add(subjects);
        }
        return this;
    }

    /** Null or blank: any. */
    Filter where(String condition, Object value) {
        if (value != null && !value.toString().isBlank()) {
            conditions.add(condition);
            values.add(value);
        }
        return this;
    }

    String rows(int limit) {
        return "select e.index, e.at, e.bytes, (select l.number from audit.leaf l where l.entry = e.index) from "
                + body()
                + " order by e.index desc limit " + limit;
    }

    String count(int stop) {
        return "select count(*) from (select 1 from " + body() + " limit " + stop + ") counted";
    }

    Object[] values() {
        return values.toArray();
    }

    private String body() {
        return conditions.isEmpty() ? source : source + " where " + String.join(" and ", conditions);
    }
}
