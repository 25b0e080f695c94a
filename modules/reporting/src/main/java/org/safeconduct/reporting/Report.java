package org.safeconduct.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Scope;

/** One report of the catalogue. What it is called and how its figures are made stands in the texts of reports. */
public interface Report {

    /** Its name in addresses and in the log. */
    String id();

    /** What can be asked for. */
    List<Parameter> parameters();

    /** The same without what somebody with these powers may not ask for. */
    default List<Parameter> parameters(Set<Action> mine) {
        return parameters();
    }

    /** What each line holds, in order; the first is the key of the line. */
    List<Column> columns();

    /** The columns, all of one unit, that say most in a chart. */
    default List<String> charted() {
        return List.of(columns().get(1).name());
    }

    /** Who has it sees the report in the catalogue; how far it reaches is how far is counted. */
    default Action power() {
        return Action.REPORT_ASYLUM;
    }

    /** It counts what happened in a period, so that a month of it can be frozen. */
    default boolean ofMonths() {
        return Stream.of("from", "to")
                .allMatch(day -> parameters().stream().anyMatch(parameter -> parameter.name().equals(day)));
    }

    /** The figure is one of the day of asking, whatever period is asked for: it is never frozen with a period. */
    default boolean ofToday(Column column) {
        return false;
    }

    /** What this question needs, where it needs more. */
    default Action power(Asked asked) {
        return power();
    }

    /** What was asked, with what follows from it where nothing was said. */
    default Asked completed(Asked asked, LocalDate today) {
        return asked;
    }

    /** Key of the text that says by which formula and on which basis the figures were made that were asked for. */
    default String definition(Asked asked) {
        return id() + ".definition";
    }

    /**
     * The figures, each line in the order of the columns; null where a share has nothing to divide by.
     *
     * @param scope rows outside it are not counted
     * @param today the legal day on which ages are counted
     */
    List<List<Object>> lines(Asked asked, Scope scope, LocalDate today);

    /** The list of exactly what the figure counts; null where no list has such a filter. */
    default Behind behind(Asked asked, Column column, String key, LocalDate today) {
        return null;
    }

    /** Those whom the figure of a line counts; null where it counts no people, or has a list of its own. */
    default People people(Asked asked, Column column, String line, LocalDate today) {
        return null;
    }
}
