package org.safeconduct.rsd;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.safeconduct.access.Role;
import org.safeconduct.casefile.Backlog;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.Columns;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;

/** Claims that came on paper: what was decided on them counts as what is decided here; the others wait for triage. */
@Stateless
public class PaperDecisions {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Inject Clock clock;

    @Inject Codes codes;

    @Inject Backlog backlog;

    @Inject Clocks clocks;

    @Inject Timeline timeline;

    @Inject PaperLaw law;

    /** What is wrong with the outcome: flaws at /level, /decision, /granted, /decidedOn. */
    @Open("the import checks a line before anything is written")
    public List<Flaw> check(PaperDecision told, LocalDate lodgedOn) {
        Flaws flaws = new Flaws().unless(told.level() == null || PaperDecision.LEVELS.contains(told.level()), "/level",
                "import-level");
        if (told.taken()) {
            decided(told, lodgedOn, flaws);
        } else {
            flaws.unless(told.granted() == null && told.decidedOn() == null, "/decision", "import-decision-missing");
        }
        try {
            flaws.refuse();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.flaws();
        }
    }

    private void decided(PaperDecision told, LocalDate lodgedOn, Flaws flaws) {
        LocalDate day = told.decidedOn();
        flaws.unless(codes.exists("decision", told.code()), "/decision", "import-decision")
                .unless(!codes.exists("decision", told.code()) || told.conclusive(), "/decision",
                        "import-decision-kind")
                .required(day, "/decidedOn")
                .unless(day == null || !day.isAfter(LocalDate.now(clock)), "/decidedOn", "future")
                .unless(day == null || lodgedOn == null || !day.isBefore(lodgedOn), "/decidedOn",
                        "decided-before-lodged");
        boolean named = told.granted() != null;
        flaws.unless(told.namesStatus() || !named, "/granted", "import-granted-not-here")
                .unless(!told.namesStatus() || Ruling.status(told.granted()), "/granted", "import-granted");
    }

    /** Writes them in a few statements, however many they are, with the limits, tasks and events that they bring. */
    @Open("the import writes inside its own gated act")
    public void enter(List<PaperCase> cases) {
        Sql sql = new Sql(data);
        PaperLaw.Regimes regimes = law.of(cases);
        List<PaperCase> pending = cases.stream().filter(file -> !file.decision().taken()).toList();
        List<LocalDate> due = backlog.start(pending.stream().map(file -> limit(file, regimes)).toList());
        new PaperClaims(regimes).write(sql, cases, pending, due);
        Set<CaseNumber> shared = numbers(cases.stream().filter(PaperCase::joins));
        PaperClaims.follow(sql, clocks.nextOf(shared.stream().map(CaseNumber::subject).toList()), shared);
        Columns waiting = new Columns(2);
        pending.stream()
                .filter(file -> !file.joins())
                .forEach(file -> waiting.row(file.entry().caseNumber().subject(), file.entry().office()));
        backlog.put(waiting, "triage", Role.TRIAGE_OFFICER);
        timeline.addAll(cases.stream().map(this::told).toList());
    }

    private static Set<CaseNumber> numbers(Stream<PaperCase> cases) {
        return cases.map(file -> file.entry().caseNumber()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Backlog.Running limit(PaperCase file, PaperLaw.Regimes regimes) {
        return new Backlog.Running(file.entry().caseNumber().subject(), file.entry().claim().person().value(),
                regimes.firstInstance(file), file.entry().claim().lodgedOn());
    }

    private Timeline.Told told(PaperCase file) {
        PaperDecision decision = file.decision();
        String stage = decision.stage().code();
        return decision.taken()
                ? new Timeline.Told(file.entry().caseNumber().subject(), file.entry().claim().person().value(),
                        decision.decidedOn(), "claim.decided-on-paper",
                        List.of(decision.code(), decision.levelOr()), stage)
                : new Timeline.Told(file.entry().caseNumber().subject(), file.entry().claim().person().value(),
                        LocalDate.now(clock), "claim.stage-entered", List.of(stage), stage);
    }
}
