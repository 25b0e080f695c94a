package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.NightJob;
import org.safeconduct.readmission.LimitWatch;
import org.safeconduct.reporting.MonthEnd;
import org.safeconduct.rsd.Finality;
import org.safeconduct.staff.Words;

/** What runs at night: when it last ran, how many it read and wrote, and a start by hand. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Finality finality;

    @Inject LimitWatch watch;

    @Inject MonthEnd monthEnd;

    @Inject Words words;

    private transient List<NightJob.Run> runs;
    private transient List<NightJob.Run> watches;
    private transient List<NightJob.Run> freezes;

    public void load() {
        runs = finality.runs();
        watches = watch.runs();
        freezes = monthEnd.runs();
    }

    public void runNow() {
        finality.run();
        begun();
    }

    public void watchNow() {
        watch.run();
        begun();
    }

    public void freezeNow() {
        monthEnd.run();
        begun();
    }

    private void begun() {
        Messages.addFlashGlobalInfo(words.say("jobs.begun"));
        Faces.redirect("/admin/jobs.xhtml");
    }

    /** What the end of a run means. */
    public String kind(NightJob.Run run) {
        return switch (run.state().toUpperCase(Locale.ROOT)) {
            case "COMPLETED" -> "done";
            case "STARTED", "STARTING" -> "information";
            case "STOPPED", "STOPPING" -> "attention";
            default -> "danger";
        };
    }

    public List<NightJob.Run> getRuns() {
        return runs;
    }

    public List<NightJob.Run> getFreezes() {
        return freezes;
    }

    public List<NightJob.Run> getWatches() {
        return watches;
    }
}
