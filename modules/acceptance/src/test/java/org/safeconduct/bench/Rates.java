package org.safeconduct.bench;

import com.google.gson.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Recognition rates of every decision there is: for who counts the whole State, and for who sees one office. */
final class Rates {

    private static final double AIM = 1.2;
    private static final String ALL = "select count(*) from rsd.outcome group by status";
    private static final String OF_AN_OFFICE = """
            select count(*) from rsd.outcome o join rsd.claim k on k.id = o.claim
              join rsd.asylum_case c on c.number = k.case_number
             where c.office = 'HQ' group by o.status""";

    private final FilledHouse filled;
    private final DatabaseTime time;
    private final ByHand hand;
    private final Rounds rounds;

    Rates(FilledHouse filled, DatabaseTime time, ByHand hand, Rounds rounds) {
        this.filled = filled;
        this.time = time;
        this.hand = hand;
        this.rounds = rounds;
    }

    void measure(int decisions, Results results) throws SQLException {
        mayReadTheTable();
        compare("statistics", ALL, "recognition rates, " + decisions + " decisions", results);
        compare("manager", OF_AN_OFFICE, "recognition rates of one office, " + decisions + " decisions", results);
    }

    /** The application reads a view; by hand one would read what lies below. */
    private void mayReadTheTable() throws SQLException {
        try (Connection connection = filled.superuser().connect(); Statement statement = connection.createStatement()) {
            statement.execute("grant select on rsd.outcome to safeconduct_app");
        }
    }

    private void compare(String who, String statement, String what, Results results) {
        long counted = hand.ask(statement).stream().mapToLong(Long::parseLong).sum();
        if (report(who).getAsJsonArray("rows").get(0).getAsJsonObject().get("decided").getAsLong() != counted) {
            throw new AssertionError("The report does not count what is there: " + what);
        }
        Rounds.Medians medians = rounds.of(() -> time.of(() -> report(who), asked -> asked.contains("decision_figure")),
                () -> time.of(() -> hand.ask(statement), asked -> asked.contains(ByHand.MARK)));
        results.compare(what, "ms in the database", medians.ours(), medians.theirs(), AIM);
    }

    private JsonObject report(String who) {
        return filled.rest().get(who, "/reports/recognition-rates?by=total&basis=unhcr").json();
    }
}
