package org.safeconduct.reporting;

import java.util.List;
import java.util.Map;
import org.safeconduct.paper.Fact;
import org.safeconduct.paper.Foot;
import org.safeconduct.paper.Letter;
import org.safeconduct.paper.Letterhead;

/** Figures on paper, with all that one must know to read them. */
final class Sheet {

    /** With more columns than these the sheet lies on its long side. */
    private static final int UPRIGHT = 6;

    private Sheet() {}

    static byte[] of(Figures figures, InWords words) {
        Letterhead head = new Letterhead(words.say("file.authority"), List.of());
        String title = words.title(figures);
        Letter paper = Letter.in(words.language(), figures.dataAt().toInstant(), head, title,
                new Foot(title, words.say("file.pages", "{0}", "{1}")));
        return (figures.columns().size() > UPRIGHT ? paper.broad() : paper)
                .reference(new Fact(words.say("file.data"), words.dataAt(figures)),
                        new Fact(words.say("file.counted"), words.counted(figures)),
                        new Fact(words.say("file.asked"), String.join("\n", words.asked(figures))))
                .paragraph(words.definition(figures))
                .table(figures.columns().stream().map(words::heading).toList(),
                        figures.rows().stream().map(Sheet::line).toList())
                .print();
    }

    private static List<String> line(Map<String, Object> row) {
        return row.values().stream().map(value -> value == null ? "–" : value.toString()).toList();
    }
}
