package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.rsd.Finality;
import org.safeconduct.staff.Words;

/** What runs at night: when it last ran, how many it read and wrote, and a start by hand. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Finality finality;

    @Inject Words words;

    private transient List<Finality.Run> runs;

    public void load() {
        runs = finality.runs();
    }

    public void runNow() {
        finality.run();
        Messages.addFlashGlobalInfo(words.say("jobs.begun"));
        Faces.redirect("/admin/jobs.xhtml");
    }

    /** What the end of a run means. */
    public String kind(Finality.Run run) {
        return switch (run.state().toUpperCase(Locale.ROOT)) {
            case "COMPLETED" -> "done";
            case "STARTED", "STARTING" -> "information";
            case "STOPPED", "STOPPING" -> "attention";
            default -> "danger";
        };
    }

    public List<Finality.Run> getRuns() {
        return runs;
    }
}
