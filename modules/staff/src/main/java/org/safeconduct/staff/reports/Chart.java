package org.safeconduct.staff.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Bars of one or several series, drawn by the server. It says nothing that the table beside it does not say. */
public final class Chart {

    /** More bars than these nobody compares: the largest stay. */
    private static final int MOST = 24;
    private static final double FULL = 100;

    /**
     * One bar.
     *
     * @param series from 0
     * @param width in percent of the longest
     */
    public record Bar(int series, String text, double width) {}

    /** The bars of one line. */
    public record Line(String name, List<Bar> bars) {}

    private final List<String> series;
    private final List<Line> lines;
    private final boolean cut;

    private Chart(List<String> series, List<Line> lines, boolean cut) {
        this.series = series;
        this.lines = lines;
        this.cut = cut;
    }

    static Chart of(List<Map<String, Object>> rows, List<String> charted, Function<Map<String, Object>, String> line,
            Function<String, String> name) {
        List<Map<String, Object>> largest = rows.stream()
                .sorted(Comparator.comparing((Map<String, Object> row) -> longest(row, charted)).reversed())
                .limit(MOST)
                .toList();
        double longest = largest.stream().mapToDouble(row -> longest(row, charted)).max().orElse(0);
        List<Line> lines = rows.stream()
                .filter(largest::contains)
                .map(row -> new Line(line.apply(row), bars(row, charted, longest)))
                .toList();
        return new Chart(charted.stream().map(name).toList(), lines, lines.size() < rows.size());
    }

    private static double longest(Map<String, Object> row, List<String> charted) {
        return charted.stream().mapToDouble(column -> number(row.get(column))).max().orElse(0);
    }

    private static List<Bar> bars(Map<String, Object> row, List<String> charted, double longest) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < charted.size(); i++) {
            Object value = row.get(charted.get(i));
            double width = longest == 0 ? 0 : FULL * number(value) / longest;
            bars.add(new Bar(i, value == null ? "–" : value.toString(), BigDecimal.valueOf(width)
                    .setScale(1,
                            RoundingMode.HALF_UP)
                    .doubleValue()));
        }
        return bars;
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    /** What the series are. */
    public List<String> getSeries() {
        return series;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether lines were left out. */
    public boolean isCut() {
        return cut;
    }
}
