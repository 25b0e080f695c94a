package org.safeconduct.staff.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.WrittenDay;
import org.safeconduct.staff.Options;
import org.safeconduct.staff.Words;

/** Legal limits as rows of data, and what a limit comes to on a given day, step by step. */
@Named
@ViewScoped
public class LawPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject Clocks clocks;

    @Inject Words words;

    @Inject
    @Param String rule;

    @Inject
    @Param String event;

    private transient List<Clocks.Rule> rules;
    private transient Due due;

    public void load() {
        rules = clocks.rules();
        if (rule != null && !rule.isBlank() && event != null && !event.isBlank()) {
            due = clocks.tryOn(rule, day());
        }
    }

    private LocalDate day() {
        return WrittenDay.read(event, "/event");
    }

    /** Rules that have a number and can be tried. */
    public List<Options.Option> getCountable() {
        return rules.stream()
                .filter(r -> r.amount() != null)
                .map(r -> new Options.Option(r.code(), r.code() + " · " + words.limit(r.code(), r.event())))
                .toList();
    }

    public List<Clocks.Rule> getRules() {
        return rules;
    }

    public Due getDue() {
        return due;
    }

    public String getRule() {
        return rule;
    }

    public String getEvent() {
        return event;
    }
}
