package org.safeconduct.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.StreamSupport;

/** The list of cases of an officer who sees one office in ten, its first page and its hundredth. */
final class Lists {

    private static final int LIMIT = 50;
    private static final int FAR = 100;
    private static final String WHO = "manager";
    private static final double AIM = 2;

    private static final String ROWS = """
            select c.number, c.stage, c.track, c.assignee, c.persons, c.lodged_on, c.due_on, k.person,
                   (select string_agg(distinct t.code, ' ') from rsd.claim o join rsd.claim_trait t on t.claim = o.id
                     where o.case_number = c.number and t.kind = 'NATIONALITY')
              from rsd.asylum_case c
              join rsd.claim k on k.case_number = c.number and k.position = 0
             where c.office = 'HQ' and c.urgency > ?
             order by c.urgency limit 51""";
    private static final String COUNT = """
            select count(*) from (select from rsd.asylum_case where office = 'HQ' limit 10001) c""";

    private final FilledHouse filled;
    private final DatabaseTime time;
    private final ByHand hand;
    private final Rounds rounds;

    Lists(FilledHouse filled, DatabaseTime time, ByHand hand, Rounds rounds) {
        this.filled = filled;
        this.time = time;
        this.hand = hand;
        this.rounds = rounds;
    }

    /** Milliseconds that PostgreSQL needs for a page of the house. */
    record Pages(double first, double far) {}

    Pages measure(int cases, Results results) {
        double first = page(null, "", cases, "first page", results);
        String before = far();
        return new Pages(first, before == null ? first : page(before, last(before), cases, "page 100", results));
    }

    private double page(String after, String urgency, int cases, String what, Results results) {
        String path = "/cases?limit=" + LIMIT + (after == null ? "" : "&after=" + after);
        if (!numbers(path).equals(hand.ask(ROWS, urgency).stream().limit(LIMIT).toList())) {
            throw new AssertionError("The two lists are not the same: " + what);
        }
        Rounds.Medians medians = rounds.of(
                () -> time.of(() -> numbers(path), statement -> statement.contains("rsd.asylum_case")),
                () -> time.of(() -> {
                    hand.ask(ROWS, urgency);
                    hand.ask(COUNT);
                }, statement -> statement.contains(ByHand.MARK)));
        results.compare("list of cases, " + what + ", " + cases + " cases", "ms in the database", medians.ours(),
                medians.theirs(), AIM);
        return medians.ours();
    }

    private List<String> numbers(String path) {
        return StreamSupport.stream(answer(path).getAsJsonArray("items").spliterator(), false)
                .map(item -> item.getAsJsonObject().get("number").getAsString())
                .toList();
    }

    private JsonObject answer(String path) {
        return filled.rest().get(WHO, path).json();
    }

    /** What the ninety-ninth page says comes next; null if there are not so many. */
    private String far() {
        String after = null;
        for (int page = 1; page < FAR; page++) {
            JsonElement next = answer("/cases?limit=" + LIMIT + (after == null ? "" : "&after=" + after)).get("next");
            if (next == null || next.isJsonNull()) {
                return null;
            }
            after = next.getAsString();
        }
        return after;
    }

    /** Where the page before ends, in the order of the list. */
    private String last(String after) {
        String first = numbers("/cases?limit=1&after=" + after).getFirst();
        return hand.ask("""
                select max(urgency) from rsd.asylum_case
                 where office = 'HQ' and urgency < (select urgency from rsd.asylum_case where number = ?)""", first)
                .getFirst();
    }
}
