package org.safeconduct.reporting.catalogue;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.reporting.Report;

/** The catalogue as the container would find it. */
public final class Shelf {

    private Shelf() {}

    public static List<Report> on(DataSource data, Clock clock) {
        BacklogAge age = new BacklogAge();
        age.data = data;
        Clearance clearance = new Clearance();
        clearance.data = data;
        DeadlinesAhead deadlines = new DeadlinesAhead();
        deadlines.data = data;
        StageWait wait = new StageWait();
        wait.data = data;
        Pending pending = new Pending();
        pending.data = data;
        ProcessingTime time = new ProcessingTime();
        time.data = data;
        ReadmissionReplies replies = new ReadmissionReplies();
        replies.data = data;
        RecognitionRates rates = new RecognitionRates();
        rates.data = data;
        ReviewAgreement agreement = new ReviewAgreement();
        agreement.data = data;
        agreement.clock = clock;
        EurostatDecisions eurostat = new EurostatDecisions();
        eurostat.data = data;
        UnhcrDecisions unhcr = new UnhcrDecisions();
        unhcr.data = data;
        return List.of(age, clearance, deadlines, eurostat, unhcr, pending, time, replies, rates, agreement, wait);
    }
}
