package org.safeconduct.reporting;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Queue;

/** Reads the reports of which nothing of the last month is frozen yet; a restart asks again. */
@Named
@Dependent
class Unfrozen extends AbstractItemReader {

    @Inject Catalogue catalogue;

    @Inject Archive archive;

    @Inject Clock clock;

    private final Queue<Snapshots.Freezing> ahead = new ArrayDeque<>();

    @Override
    public void open(Serializable checkpoint) {
        YearMonth month = YearMonth.now(clock).minusMonths(1);
        var frozen = archive.frozen(month);
        catalogue.all()
                .stream()
                .filter(Report::ofMonths)
                .map(Report::id)
                .filter(report -> !frozen.contains(report))
                .forEach(report -> ahead.add(new Snapshots.Freezing(month.toString(), report, null)));
    }

    @Override
    public Object readItem() {
        return ahead.poll();
    }
}
