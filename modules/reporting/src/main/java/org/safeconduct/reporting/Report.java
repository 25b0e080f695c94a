package org.safeconduct.reporting;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Scope;

/** One report of the catalogue. What it is called and how its figures are made stands in the texts of reports. */
public interface Report {

    /** Its name in addresses and in the log. */
    String id();

    /** What can be asked for. */
    List<Parameter> parameters();

    /** What each line holds, in order; the first is the key of the line. */
    List<Column> columns();

    /** Key of the text that says by which formula and on which basis the figures were made that were asked for. */
    String definition(Asked asked);

    /**
     * The figures, each line in the order of the columns; null where a share has nothing to divide by.
     *
     * @param scope rows outside it are not counted
     * @param today the legal day on which ages are counted
     */
    List<List<Object>> lines(Asked asked, Scope scope, LocalDate today);
}
