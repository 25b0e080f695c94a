package org.safeconduct.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.safeconduct.kernel.Unknown;

/** Every report that there is: a class of the package {@code catalogue} is found by itself. */
@Dependent
class Catalogue {

    @Inject
    @Any Instance<Report> reports;

    List<Report> all() {
        return reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    }

    Report named(String id) {
        return all().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("report-unknown"));
    }
}
