package org.safeconduct.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.registration.match.Folding;
import org.safeconduct.registration.match.NameKeys;

/** Names that nobody bears, in scripts that the ministry meets, folded for search by what the application folds with. */
final class Names {

    private static final List<List<String>> SYLLABLES = List.of(
            List.of("mar", "sel", "dov", "ni", "ka", "ros", "tal", "ev", "bru", "hin"),
            List.of("سا", "كر", "مي", "نو", "لي", "دا", "ري", "فا", "حم", "زي"),
            List.of("ма", "ро", "ви", "сла", "не", "да", "ко", "ли", "бо", "жен"),
            List.of("გი", "ორ", "ნა", "თა", "მა", "რი", "ლე", "სო", "ბე", "ქე"),
            List.of("ሰላ", "ሙሉ", "ተስ", "ፋዬ", "አበ", "በቀ", "ደስ", "ታዬ", "ገነ", "ወል"),
            List.of("மா", "லா", "கு", "மர", "வே", "லன்", "சு", "தா", "ரா", "நி"),
            List.of("小", "明", "文", "丽", "国", "华", "建", "伟", "芳", "静"),
            List.of("Ար", "մեն", "Սո", "նա", "Վա", "հե", "Տի", "գր", "Մա", "րի"));
    private static final List<String> SCRIPTS = List.of("Latn", "Arab", "Cyrl", "Geor", "Ethi", "Taml", "Hans", "Armn");
    private static final int GIVEN = 20;
    private static final int FAMILIES = 100;
    private static final int YEARS = 40;

    private Names() {}

    static int count() {
        return SYLLABLES.size() * GIVEN * FAMILIES;
    }

    /** A table for the session: each name with its script, a year of birth, and its keys. */
    static void into(Connection connection) throws SQLException {
        connection.createStatement().execute("""
                create temporary table bench_name (slot int primary key, given text, family text, script text, year int,
                    names text, sounds text)""");
        try (PreparedStatement row = connection
                .prepareStatement("insert into bench_name values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int n = 0; n < count(); n++) {
                add(row, n);
            }
            row.executeBatch();
        }
    }

    private static void add(PreparedStatement row, int n) throws SQLException {
        List<String> syllables = SYLLABLES.get(n % SYLLABLES.size());
        String given = name(syllables, n / SYLLABLES.size() % GIVEN + 11, 2);
        String family = name(syllables, n / SYLLABLES.size() / GIVEN * 7 + 113, 3);
        int year = 1965 + n % YEARS;
        List<String> words = new ArrayList<>(Folding.words(given));
        words.addAll(Folding.words(family));
        NameKeys keys = NameKeys.kept(words, year);
        row.setInt(1, n);
        row.setString(2, given);
        row.setString(3, family);
        row.setString(4, SCRIPTS.get(n % SYLLABLES.size()));
        row.setInt(5, year);
        row.setString(6, keys.names());
        row.setString(7, keys.sounds());
        row.addBatch();
    }

    private static String name(List<String> syllables, int seed, int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0, rest = seed; i < length; i++, rest /= syllables.size()) {
            name.append(syllables.get(rest % syllables.size()));
        }
        return name.toString();
    }
}
