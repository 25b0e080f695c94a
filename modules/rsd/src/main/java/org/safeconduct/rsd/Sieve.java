package org.safeconduct.rsd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.kernel.Cursor;
import org.safeconduct.kernel.Scope;

/**
 * Which cases a list shows: fixed conditions on {@code rsd.asylum_case c}, each with its values beside it. Values never
 * become part of the text.
 */
final class Sieve {

    private static final String WITH_TRAIT = """
            exists (select 1 from rsd.claim k join rsd.claim_trait t on t.claim = k.id
                     where k.case_number = c.number and t.kind = ? and t.code = ?)""";

    private static final String WITH_CLAIM = """
            exists (select 1 from rsd.claim k
                     where k.case_number = c.number and k.stage = any (string_to_array(?, ','))""";

    private static final String DECIDED = """
            c.number in (select d.case_number from rsd.decision_figure d
                          where d.level = 'FI' and not d.closing and d.decided_on between ? and ?)""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * One for each office of the scope and one for the officer's own cases elsewhere, which have no row in common: each finds its
     * first rows in an index, in their order, however few they are among the others.
     */
    static List<Sieve> of(Scope scope) {
        if (scope.everywhere()) {
            return List.of(new Sieve());
        }
        Stream<Sieve> offices = scope.offices()
                .stream()
                .sorted()
                .map(office -> new Sieve().keep("c.office = ?", office));
        Sieve own = new Sieve().keep("c.assignee_id = ?", scope.officer())
                .keep("c.office <> all (string_to_array(?, ','))", joined(scope.offices()));
        return Stream.concat(offices, Stream.of(own)).toList();
    }

    Sieve matching(CaseFilter filter, LocalDate today) {
        equal("c.stage = ?", filter.stage() == null ? null : filter.stage().code());
        equal("c.track = ?", filter.track() == null ? null : filter.track().name());
        equal("c.office = ?", filter.office());
        trait(Trait.Kind.NATIONALITY, filter.nationality());
        trait(Trait.Kind.NEED, filter.need());
        trait(Trait.Kind.PROFILE, filter.profile());
        return owned(filter.assignee()).waitingFor(filter.waitingFor())
                .overdue(filter.overdue(), today)
                .open(filter.open())
                .on(filter);
    }

    /** What lies behind the last row of the slice before. */
    Sieve after(String cursor) {
        if (cursor == null) {
            return this;
        }
        Cursor keys = Cursor.parse(cursor, 2);
        return keep("c.urgency > rsd.urgency(?, ?)", Worklist.day(keys), keys.key(1));
    }

    private void equal(String condition, String value) {
        if (value != null) {
            keep(condition, value);
        }
    }

    private void trait(Trait.Kind kind, String code) {
        if (code != null) {
            keep(WITH_TRAIT, kind.name(), code);
        }
    }

    private Sieve owned(String assignee) {
        if (assignee == null) {
            return this;
        }
        return assignee.equals("none") ? keep("c.assignee is null") : keep("c.assignee = ?", assignee);
    }

    private Sieve waitingFor(Act act) {
        if (act == null) {
            return this;
        }
        String stages = joined(Life.stagesFor(act).stream().map(Stage::code).toList());
        return switch (act) {
            case DECIDE -> keep(WITH_CLAIM + " and (k.stage <> 'A22' or k.agreed))", stages);
            case SERVE -> keep(WITH_CLAIM + " and k.awaits_service)", stages);
            case BECOME_FINAL -> keep(WITH_CLAIM + " and not k.awaits_service"
                    + " and k.decision <> all (string_to_array(?, ',')))", stages, joined(Ruling.POSITIVE));
            case ACTIVATE_STATUS ->
                keep(WITH_CLAIM + " and k.decision = any (string_to_array(?, ',')))", stages, joined(Ruling.POSITIVE));
            case LODGE_APPEAL -> keep(WITH_CLAIM + " and k.decision <> all (string_to_array(?, ',')))", stages,
                    joined(Ruling.BEYOND_APPEAL));
            default -> keep(WITH_CLAIM + ")", stages);
        };
    }

    private Sieve overdue(Boolean wanted, LocalDate today) {
        if (wanted == null) {
            return this;
        }
        return keep(wanted ? "c.due_on < ?" : "(c.due_on is null or c.due_on >= ?)", today);
    }

    private Sieve open(Boolean wanted) {
        if (wanted == null) {
            return this;
        }
        String closed = joined(Arrays.stream(Stage.values()).filter(Stage::closed).map(Stage::code).toList());
        return keep(wanted
                ? "c.stage <> all (string_to_array(?, ','))"
                : "c.stage = any (string_to_array(?, ','))", closed);
    }

    private Sieve on(CaseFilter filter) {
        from("c.lodged_on >= ?", filter.lodged().from()).from("c.lodged_on <= ?", filter.lodged().to());
        from("c.due_on >= ?", filter.due().from()).from("c.due_on <= ?", filter.due().to());
        return filter.decided().bounded()
                ? keep(DECIDED, orElse(filter.decided().from(), LocalDate.of(1, 1, 1)),
                        orElse(filter.decided().to(), Worklist.NEVER))
                : this;
    }

    private Sieve from(String condition, LocalDate day) {
        return day == null ? this : keep(condition, day);
    }

    private static LocalDate orElse(LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    private Sieve keep(String condition, Object... of) {
        conditions.add(condition);
        values.addAll(List.of(of));
        return this;
    }

    private static String joined(Collection<String> codes) {
        return String.join(",", codes);
    }

    /** The WHERE without its word; true if nothing is sieved out. */
    String text() {
        return conditions.isEmpty() ? "true" : String.join("\n   and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
