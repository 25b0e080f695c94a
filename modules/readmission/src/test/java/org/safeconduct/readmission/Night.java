package org.safeconduct.readmission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.kernel.Sql;
import org.safeconduct.schema.TestDatabase;

/** The job without its runtime: its reader, processor and writers, over requests that stand wherever a test puts them. */
final class Night {

    private static final Sql SQL = new Sql(TestDatabase.owner());

    final TwoStates two = new TwoStates();

    RequestNumber put(String state, String partner) {
        RequestNumber number = two.submitted(two.returnee(partner), partner);
        SQL.run("update readmission.request set state = ?, suspended_from = ? where number = ?", state,
                state.equals("R49") ? "R43" : null, number.value());
        SQL.run("delete from readmission.request_limit where request = ?", number.value());
        return number;
    }

    static void runOut(RequestNumber number, RuleName rule, LocalDate last) {
        SQL.run("insert into readmission.request_limit (id, request, rule, started_on, due_on, due)"
                + " values (gen_random_uuid(), ?, ?, ?, ?, ?)", number.value(), rule.name(), last.minusDays(20), last,
                "{\"due\":\"" + last + "\",\"calendar\":\"test\",\"steps\":[]}");
    }

    /** Every round of the job in its order, for these requests. */
    void pass(RequestNumber... numbers) {
        for (Round round : Round.values()) {
            List<Candidate> found = new ArrayList<>(read(round, null));
            found.removeIf(candidate -> !List.of(numbers).contains(candidate.number()));
            found.removeIf(candidate -> leftOut(round, candidate));
            write(round, found);
        }
    }

    private boolean leftOut(Round round, Candidate candidate) {
        return switch (round) {
            case RECHECK -> two.act(() -> two.the(NoLongerRemovable.class).processItem(candidate)) == null;
            case AHEAD -> two.act(() -> two.the(NothingAhead.class).processItem(candidate)) == null;
            default -> false;
        };
    }

    List<Candidate> read(Round round, Serializable checkpoint) {
        Watched reader = new Watched();
        reader.round = round.name();
        reader.candidates = two.the(Candidates.class);
        reader.open(checkpoint);
        List<Candidate> found = new ArrayList<>();
        for (Candidate next = (Candidate) reader.readItem(); next != null; next = (Candidate) reader.readItem()) {
            found.add(next);
        }
        assertThat(reader.checkpointInfo()).isEqualTo(
                found.isEmpty() ? checkpoint == null ? "" : checkpoint : found.getLast().number().value());
        return found;
    }

    void write(Round round, List<Candidate> found) {
        Watchmen writer = two.the(Watchmen.class);
        writer.round = round.name();
        two.act(() -> writer.writeItems(new ArrayList<>(found)));
    }

    Candidate candidate(RequestNumber number) {
        return new Candidate(number, two.act(() -> two.the(Register.class).read(number).person()));
    }

    List<String> tasks(RequestNumber number) {
        return two.act(() -> two.the(Tasks.class).of(number.subject()))
                .stream()
                .filter(task -> !task.done())
                .map(Night::told)
                .toList();
    }

    private static String told(TaskRow task) {
        return task.what() + " " + task.role();
    }

    /** How much stands about the request in every table that the watch can write. */
    static String written(RequestNumber number) {
        return SQL.one("""
                select (select version from readmission.request where number = n) || ' '
                    || (select count(*) from readmission.alert where request = n) || ' '
                    || (select count(*) from readmission.crossing where request = n) || ' '
                    || (select count(*) from readmission.request_limit where request = n) || ' '
                    || (select count(*) from casefile.task where file = 'RETURN:' || n) || ' '
                    || (select count(*) from casefile.task where file = 'RETURN:' || n and done_at is null) || ' '
                    || (select count(*) from casefile.event where file = 'RETURN:' || n)
                from (values (?)) it (n)
                """, row -> row.getString(1), number.value()).orElseThrow();
    }
}
