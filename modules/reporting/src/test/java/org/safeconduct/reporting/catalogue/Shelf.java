package org.safeconduct.reporting.catalogue;

import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.reporting.Report;

/** The catalogue as the container would find it. */
public final class Shelf {

    private Shelf() {}

    public static List<Report> on(DataSource data) {
        Pending pending = new Pending();
        pending.data = data;
        RecognitionRates rates = new RecognitionRates();
        rates.data = data;
        return List.of(pending, rates);
    }
}
