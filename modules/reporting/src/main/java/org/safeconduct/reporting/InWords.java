package org.safeconduct.reporting;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.safeconduct.kernel.Texts;

/** What stands beside figures that leave the house, in the language of the reader. */
record InWords(Locale language, ZoneId zone) {

    private static final Texts TEXTS = new Texts(InWords.class, "reports");

    String say(String key, Object... values) {
        return TEXTS.say(language, key, List.of(values));
    }

    String title(Figures figures) {
        return say(figures.report());
    }

    String definition(Figures figures) {
        return say(figures.definition());
    }

    /** The name of a column with the unit of its figures. */
    String heading(Column column) {
        String name = say("column." + column.name());
        return column.unit() == Column.Unit.KEY ? name : name + " (" + say("unit." + column.unit()) + ")";
    }

    String counted(Figures figures) {
        return figures.everywhere()
                ? say("file.everywhere")
                : say("file.offices", String.join(", ", figures.offices()));
    }

    /** In the zone of the authority, named. */
    String dataAt(Figures figures) {
        return figures.dataAt()
                .atZoneSameInstant(zone)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV", Locale.ROOT));
    }

    /** What was asked, in the words of the interface: {@code by=stage}. */
    List<String> asked(Figures figures) {
        return figures.parameters().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    }

    boolean fromTheRight() {
        return "ar".equals(language.getLanguage());
    }
}
