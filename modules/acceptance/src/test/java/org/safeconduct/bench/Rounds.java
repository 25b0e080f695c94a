package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Two things measured in turns, so that whatever else the machine does meets both; the first rounds only warm up. */
record Rounds(int warming, int counted) {

    record Medians(double ours, double theirs) {}

    Medians of(DoubleSupplier ours, DoubleSupplier theirs) {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int round = 0; round < warming + counted; round++) {
            double our1 = ours.getAsDouble();
            double their1 = theirs.getAsDouble();
            if (round >= warming) {
                our.add(our1);
                their.add(their1);
            }
        }
        return new Medians(median(our), median(their));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
