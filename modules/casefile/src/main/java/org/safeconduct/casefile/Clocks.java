package org.safeconduct.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Calendars;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Subject;
import org.safeconduct.kernel.Term;
import org.safeconduct.kernel.Time;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.kernel.WorkDays;

/**
 * Legal limits. The rules are rows with article, source and date, the choices of the State filled in where the law leaves
 * them open; days are counted by Regulation 1182/71 with the public holidays of the State.
 */
@Stateless
public class Clocks {

    @PersistenceContext(unitName = "casefile") EntityManager em;

    @Inject Clock clock;

    @Inject CurrentCaller caller;

    /**
     * A limit of the law.
     *
     * @param limit the source's own wording of number and unit
     * @param amount null where the source gives no single number and the State has not chosen
     * @param unit null with the amount
     * @param confidence how far the row was confirmed
     * @param validFrom first day on which a claim can be made that follows the rule; null if open
     * @param validUntil last such day; the rule goes on to bind the claims that were made by then
     * @param status {@code law}, {@code open}, or that of the national choice ({@code example - not law})
     */
    public record Rule(String code, String event, String startsOn, String limit, Integer amount, Term.Unit unit,
            String extension, String effect, String article, String regime, String confidence, LocalDate validFrom,
            LocalDate validUntil, String status) {}

    /** Every rule, by code. */
    @Gated(Action.LAW_READ)
    public List<Rule> rules() {
        return em.createQuery("select l from Law l order by l.code", Law.class)
                .getResultStream()
                .map(Law::rule)
                .toList();
    }

    /** Tries a rule on a date without keeping anything; refusals as of {@link #due}. */
    @Gated(Action.LAW_READ)
    public Due tryOn(String rule, LocalDate event) {
        return explain(rule, event).due();
    }

    /** All clocks of the file: running ones first, by due date. */
    @Gated(Action.CLOCK_READ)
    public List<ClockView> of(Subject file) {
        return held(file);
    }

    /** What {@link #of} shows, for a case file that is itself gated. */
    @Open("the case file shows its limits inside its own gated read")
    public List<ClockView> held(Subject file) {
        return em.createQuery("select l from Limit l where l.file = :file order by l.dueOn, l.id", Limit.class)
                .setParameter("file", file)
                .getResultStream()
                .map(Limit::view)
                .sorted((a, b) -> Boolean.compare(b.running(), a.running()))
                .toList();
    }

    /**
     * Starts the clock of a rule that is in force on the day of the event. A running clock of the same rule, file and
     * person is stopped as {@code restarted}. Refusals as of {@link #due}.
     *
     * @param person null for the whole file
     */
    @Open("casework starts a limit inside its own gated act")
    public ClockView start(Subject file, UUID person, String rule, LocalDate event) {
        return begin(file, person, rule, event, explain(rule, event));
    }

    /** As above, with the length that a decision set in the individual case. */
    @Open("casework starts a limit whose length the decision set")
    public ClockView start(Subject file, UUID person, String rule, LocalDate event, Term term) {
        return begin(file, person, rule, event, law(rule, event).count(event, term, workDays()));
    }

    private ClockView begin(Subject file, UUID person, String rule, LocalDate event, Explanation explanation) {
        running(file, person, rule).ifPresent(before -> {
            before.stop("restarted");
            em.flush(); // the new row may come only after the old one has ended
        });
        Limit limit = new Limit(file, person, rule, event, explanation).recorded(Time.now(clock), caller.get().login());
        em.persist(limit);
        return limit.view();
    }

    /**
     * The last day of a limit from an event on. Refuses with Unknown if there is no such rule, with RuleForbids
     * {@code limit-unknown} if it has no number of days, {@code rule-not-in-force} if it begins later than the event,
     * {@code calendar-unknown} outside the years whose holidays are known.
     */
    @Open("casework computes a limit for a letter")
    public Due due(String rule, LocalDate event) {
        return explain(rule, event).due();
    }

    /** As above, with the length that a decision set in the individual case. */
    @Open("casework computes a limit for a letter")
    public Due due(String rule, LocalDate event, Term term) {
        return law(rule, event).count(event, term, workDays()).due();
    }

    /** The regime ({@code APD} or {@code APR}) that a claim follows for life: that of the day on which it was made. */
    @Open("casework chooses between rules by the day on which the claim was made")
    public String regime(LocalDate claimMadeOn) {
        return em.createQuery("select distinct l.regime from Law l where l.regime in ('APD', 'APR')"
                + " and (l.validFrom is null or l.validFrom <= :day) and (l.validUntil is null or l.validUntil >= :day)",
                String.class).setParameter("day", claimMadeOn).getSingleResult();
    }

    /** Unknown if there is no such rule, RuleForbids {@code rule-not-in-force} if it begins after the day. */
    @Open("the rule as a letter cites it")
    public Rule rule(String rule, LocalDate on) {
        return law(rule, on).rule();
    }

    /** Nothing happens if no such clock runs. */
    @Open("casework says that the act was done")
    public void met(Subject file, UUID person, String rule, LocalDate on) {
        running(file, person, rule).ifPresent(limit -> limit.meet(on));
    }

    /** Nothing happens if no such clock runs. */
    @Open("casework says why a limit fell away")
    public void stop(Subject file, UUID person, String rule, String why) {
        running(file, person, rule).ifPresent(limit -> limit.stop(why));
    }

    /** Ends every running clock of one person in the file; those of the whole file go on. */
    @Open("casework says that the claim came to its end")
    public void stopAll(Subject file, UUID person, String why) {
        em.createQuery("select l from Limit l where l.file = :file and l.person = :person and l.metOn is null"
                + " and l.stopped is null", Limit.class)
                .setParameter("file", file)
                .setParameter("person", person)
                .getResultStream()
                .forEach(limit -> limit.stop(why));
    }

    /** Files without a running limit are not in the answer. */
    @Open("headers and lists: the earliest running limit of each file")
    public Map<Subject, ClockView> nextOf(Collection<Subject> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        Stream<Limit> running = em.createQuery("select l from Limit l where l.file in :files and l.metOn is null"
                + " and l.stopped is null order by l.dueOn, l.id", Limit.class)
                .setParameter("files", files)
                .getResultStream();
        return running.map(limit -> Map.entry(limit.file(), limit.view()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }

    private Explanation explain(String rule, LocalDate event) {
        return law(rule, event).count(event, workDays());
    }

    private Law law(String rule, LocalDate on) {
        Law law = em.find(Law.class, rule);
        if (law == null) {
            throw new Unknown("unknown");
        }
        return law.inForce(on);
    }

    /** The working days of the State. */
    @Open("readmission counts with the holidays of both States")
    public WorkDays workDays() {
        return Calendars.of(ALPHA_2.get(em.find(NationalChoice.class, NationalChoice.STATE).value()));
    }

    private static final Map<String, String> ALPHA_2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(country -> Locale.of("", country).getISO3Country(), Function.identity()));

    private Optional<Limit> running(Subject file, UUID person, String rule) {
        String whom = person == null ? "l.person is null" : "l.person = :person";
        TypedQuery<Limit> query = em.createQuery("select l from Limit l where l.file = :file and l.rule = :rule and "
                + whom + " and l.metOn is null and l.stopped is null", Limit.class)
                .setParameter("file", file)
                .setParameter("rule", rule);
        return (person == null ? query : query.setParameter("person", person)).getResultStream().findFirst();
    }
}
