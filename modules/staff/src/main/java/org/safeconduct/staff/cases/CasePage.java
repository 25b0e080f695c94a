package org.safeconduct.staff.cases;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.rsd.Act;
import org.safeconduct.rsd.CaseFile;
import org.safeconduct.rsd.Cases;

/** A case: who, where it stands, what is open now, and everything that happened. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    static final String TEXTS = "org.safeconduct.staff.files";
    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Cases cases;

    @Inject Timeline timeline;

    private CaseFile file;
    private List<Happening> events;

    /** An act that is open, and for how many of the claims. */
    public record Offer(Act act, int claims) implements Serializable {}

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        CaseNumber wanted = new CaseNumber(number);
        file = cases.file(wanted);
        events = Happening.told(timeline.of(wanted.subject()), file.claims()
                .stream()
                .collect(Collectors.toMap(claim -> claim.person().id().value(), claim -> claim.person().shown())));
    }

    public CaseFile getFile() {
        return file;
    }

    public List<Happening> getEvents() {
        return events;
    }

    /** What this officer may do now, in the order of the procedure. */
    public List<Offer> getOffers() {
        Set<Act> open = EnumSet.noneOf(Act.class);
        file.claims().forEach(claim -> open.addAll(claim.openActs()));
        return open.stream().map(act -> new Offer(act, (int) counted(act))).toList();
    }

    private long counted(Act act) {
        return file.claims().stream().filter(claim -> claim.openActs().contains(act)).count();
    }
}
