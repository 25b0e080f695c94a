package org.safeconduct.bench;

/** An act of an officer: what its entry in the log costs beside what it writes. */
final class Acts {

    private static final double AIM = 1.15;
    private static final String NOTE = "{\"category\": \"CONTACT\", \"text\": \"The letter was read out in the language of the interview.\"}";

    private final FilledHouse filled;
    private final DatabaseTime time;
    private final Rounds rounds;

    Acts(FilledHouse filled, DatabaseTime time, Rounds rounds) {
        this.filled = filled;
        this.time = time;
        this.rounds = rounds;
    }

    void measure(Results results) {
        Rounds.Medians medians = rounds.of(() -> time.of(this::act, statement -> true),
                () -> time.of(this::act, statement -> !statement.contains("audit.")));
        results.compare("an act with its entry in the log against the same without", "ms in the database",
                medians.ours(),
                medians.theirs(), AIM);
    }

    private void act() {
        int status = filled.rest().post("manager", "/cases/C-2020-0000010/notes", NOTE, null).status();
        if (status != 201) {
            throw new AssertionError("The act was answered with " + status);
        }
    }
}
