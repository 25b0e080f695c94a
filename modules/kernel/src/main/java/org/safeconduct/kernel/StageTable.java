package org.safeconduct.kernel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The life of a file as one table: in which stage which act is open, and where it can lead. Screens, REST and the
 * checks before an act read the same rows.
 *
 * @param <S> the stages
 * @param <A> the acts
 */
public final class StageTable<S extends Enum<S>, A extends Enum<A>> {

    /** One line: in this stage this act is open and leads to one of these stages. */
    public record Line<S, A>(S from, A act, Set<S> to) {}

    private final List<Line<S, A>> lines = new ArrayList<>();
    private final Class<A> acts;

    public StageTable(Class<A> acts) {
        this.acts = acts;
    }

    /** Adds a line. An act that leaves the stage unchanged names the stage itself. */
    @SafeVarargs
    public final StageTable<S, A> line(S from, A act, S to, S... others) {
        lines.add(new Line<>(from, act, EnumSet.of(to, others)));
        return this;
    }

    /** All lines in the order of declaration. */
    public List<Line<S, A>> lines() {
        return List.copyOf(lines);
    }

    public boolean opens(S stage, A act) {
        return lines.stream().anyMatch(line -> line.from() == stage && line.act() == act);
    }

    /** The acts that are open in the stage. */
    public Set<A> open(S stage) {
        Set<A> open = EnumSet.noneOf(acts);
        lines.stream().filter(line -> line.from() == stage).forEach(line -> open.add(line.act()));
        return open;
    }

    /** Refuses with {@link WrongStage} unless the act is open in the stage. */
    public void require(S stage, A act) {
        if (!opens(stage, act)) {
            throw new WrongStage(act.name(), stage.name());
        }
    }

    /** The stage that the act leads to. Refuses with {@link WrongStage} if the table has no such line. */
    public S move(S stage, A act, S to) {
        boolean foreseen = lines.stream()
                .anyMatch(line -> line.from() == stage && line.act() == act && line.to().contains(to));
        if (!foreseen) {
            throw new WrongStage(act.name(), stage.name());
        }
        return to;
    }
}
