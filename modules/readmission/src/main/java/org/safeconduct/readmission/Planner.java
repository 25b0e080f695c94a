package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.casefile.Clocks;
import org.safeconduct.casefile.Codes;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Scope;
import org.safeconduct.kernel.WorkDays;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.Persons;

/** The planner's calendar: what falls on which day, over all requests in the caller's scope. */
@Stateless
public class Planner {

    private static final Comparator<PlannerEntry> IN_ORDER = Comparator.comparing(PlannerEntry::on)
            .thenComparing(PlannerEntry::kind)
            .thenComparing(entry -> entry.number().value());

    @Inject PlannerRows rows;

    @Inject PlannerTransfers transfers;

    @Inject Persons persons;

    @Inject Clocks clocks;

    @Inject Codes codes;

    @Inject Powers powers;

    @Inject Particulars particulars;

    /**
     * Departures with what is counted back from them, interviews, the end of travel documents and of limits. A notice that the
     * agreement does not count has no day. Invalid at /from and /until (at most {@link PlannerQuery#MOST} days) and at /partner.
     */
    @Gated(Action.READMISSION_LIST)
    public PlannerDays days(PlannerQuery query) {
        boolean country = query.partner() == null || codes.exists("country", query.partner());
        query.check().unless(country, "/partner", "code", "country").refuse();
        particulars.noted(null, "filter", query.written());
        WorkDays own = clocks.workDays();
        PlannerFound<PlannerEntry> all = found(powers.scope(Action.READMISSION_LIST), query, own);
        List<PlannerEntry> shown = named(all.items().stream().sorted(IN_ORDER).limit(PlannerRows.MOST).toList());
        boolean complete = !all.cut() && shown.size() == all.items().size();
        PlannerHolidays holidays = new PlannerHolidays(query, own, partners(query, shown));
        return new PlannerDays(query.from(), query.until(), shown, complete, own.weekend().stream().sorted().toList(),
                holidays.known(), holidays.unknown());
    }

    private PlannerFound<PlannerEntry> found(Scope scope, PlannerQuery query, WorkDays own) {
        List<PlannerFound<PlannerEntry>> found = new ArrayList<>();
        if (query.wants(PlannerKind.TRANSFER) || query.wantsPreparation()) {
            found.add(transfers.of(scope, query, own));
        }
        if (query.wants(PlannerKind.INTERVIEW)) {
            found.add(rows.interviews(scope, query));
            found.add(rows.appointments(scope, query));
        }
        if (query.wants(PlannerKind.DOCUMENT)) {
            found.add(rows.documents(scope, query));
        }
        if (query.wants(PlannerKind.LIMIT)) {
            found.add(rows.limits(scope, query));
        }
        return PlannerFound.together(found);
    }

    private static List<String> partners(PlannerQuery query, List<PlannerEntry> shown) {
        return query.partner() == null
                ? shown.stream().map(PlannerEntry::partner).toList()
                : List.of(query.partner());
    }

    private List<PlannerEntry> named(List<PlannerEntry> entries) {
        Map<PersonId, PersonLabel> people = persons.labels(entries.stream().map(PlannerEntry::person).toList());
        return entries.stream().map(entry -> named(entry, people.get(entry.person()))).toList();
    }

    private static PlannerEntry named(PlannerEntry entry, PersonLabel who) {
        return who == null ? entry : entry.named(who.names());
    }
}
