package org.safeconduct.bench;

import com.google.gson.JsonObject;

/** Recognition rates of every decision there is. */
final class Rates {

    private static final double AIM = 1.2;
    private static final String STATEMENT = "select status, count(*) from rsd.outcome group by status order by status";

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

    void measure(int decisions, Results results) {
        long counted = Long.parseLong(hand.ask("select count(*) from rsd.outcome").getFirst());
        if (report().getAsJsonArray("rows").get(0).getAsJsonObject().get("decided").getAsLong() != counted) {
            throw new AssertionError("The report does not count what is there");
        }
        Rounds.Medians medians = rounds.of(
                () -> time.of(this::report, statement -> statement.contains("decision_figure")),
                () -> time.of(() -> hand.ask(STATEMENT), statement -> statement.contains(ByHand.MARK)));
        results.compare("recognition rates, " + decisions + " decisions", "ms in the database", medians.ours(),
                medians.theirs(), AIM);
    }

    private JsonObject report() {
        return filled.rest().get("statistics", "/reports/recognition-rates?by=total&basis=unhcr").json();
    }
}
