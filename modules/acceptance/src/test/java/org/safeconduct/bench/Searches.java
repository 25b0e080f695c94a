package org.safeconduct.bench;

import com.google.gson.JsonObject;
import java.util.List;

/** Looking for somebody by name, in four scripts, with the year of birth and without. */
final class Searches {

    private static final double AIM = 3;
    private static final List<String> SCRIPTS = List.of("Latin", "Arabic", "Cyrillic", "Georgian");

    private final FilledHouse filled;
    private final DatabaseTime time;
    private final ByHand hand;
    private final Rounds rounds;

    Searches(FilledHouse filled, DatabaseTime time, ByHand hand, Rounds rounds) {
        this.filled = filled;
        this.time = time;
        this.hand = hand;
        this.rounds = rounds;
    }

    void measure(int people, Results results) {
        for (int script = 0; script < SCRIPTS.size(); script++) {
            search(script, people, results);
        }
    }

    private void search(int script, int people, Results results) {
        String person = "P-2020-%07d".formatted(script + 8);
        String name = hand.ask("""
                select string_agg(n.value, ' ' order by n.position) from registration.person p
                  join registration.person_name n on n.person = p.id where p.number = ?""", person).getFirst();
        String keys = hand.ask("""
                select k.names from registration.person p join registration.name_key k on k.person = p.id
                 where p.number = ?""", person).getFirst();
        JsonObject asked = new JsonObject();
        asked.addProperty("text", name);
        Rounds.Medians medians = rounds.of(
                () -> time.of(() -> filled.rest().post("registration", "/persons/search", asked.toString(), null),
                        statement -> statement.contains("registration.")),
                () -> time.of(() -> hand.ask(
                        """
                                select p.number, k.names from registration.name_key k join registration.person p on p.id = k.person
                                 where k.names = ? or k.names % ? order by similarity(k.names, ?) desc limit 50""",
                        keys, keys,
                        keys), statement -> statement.contains(ByHand.MARK)));
        results.compare("search for a person by a name in " + SCRIPTS.get(script) + " letters, " + people + " people",
                "ms in the database", medians.ours(), medians.theirs(), AIM);
    }
}
