package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.access.Assignments;
import org.safeconduct.access.CurrentCaller;
import org.safeconduct.access.Login;
import org.safeconduct.access.Particulars;
import org.safeconduct.access.Powers;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.Page;
import org.safeconduct.kernel.PageRequest;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.rsd.Removability;

/**
 * Requests to take a person back: opened only when nothing stands in the way of removal, prepared, and withdrawn. In every act,
 * version is that of the file which the caller saw (Stale otherwise), and WrongStage is refused where the act is not open.
 */
@Stateless
public class Requests {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestCheck check;

    @Inject Application application;

    @Inject InternalCheck internal;

    @Inject Portraits portraits;

    @Inject RequestSight sight;

    @Inject RequestList rows;

    @Inject PersonLock lock;

    @Inject Timeline timeline;

    @Inject Assignments assignments;

    @Inject Powers powers;

    @Inject Codes codes;

    @Inject CurrentCaller caller;

    @Inject Particulars particulars;

    /**
     * Opens a draft (R00). Invalid at the fields.
     *
     * @param partner the requested State, ISO 3166-1 alpha-3
     * @param evidence may be empty, or null, in a draft
     * @throws RuleForbids {@code not-removable} unless {@link Removability} answers yes: an error or a doubt is a no;
     *     {@code cap-reached} where the agreement lets no more people be asked for; {@code evidence-not-listed} for a sort of
     *     evidence that the agreement does not know
     * @throws Duplicate {@code request-open} if a request for the person is open already
     */
    @Gated(Action.READMISSION_OPEN)
    public RequestView open(PersonId person, String partner, RequestKind kind, List<EvidenceItem> evidence) {
        List<EvidenceItem> items = evidence == null ? List.of() : evidence;
        Flaws flaws = new Flaws()
                .required(person, "/person")
                .required(kind, "/kind")
                .unless(partner != null && codes.exists("country", partner), "/partner", "code");
        RequestCheck.evidence(flaws, items, register.today()).refuse();
        lock.take(List.of(person));
        register.requireRemovable(person);
        check.onlyOne(person, null);
        check.listed(partner, items);
        check.withinCap(partner, person);
        LocalDate today = register.today();
        ReadmissionRequest request = ReadmissionRequest.open(next(today.getYear()), person, partner, kind, today);
        request.offer(items);
        return keep(request);
    }

    private RequestView keep(ReadmissionRequest request) {
        em.persist(request.by(caller.get().login(), caller.get().office()));
        em.flush();
        RequestView view = request.view();
        assignments.place(view.subject(), caller.get().office());
        timeline.add(view.subject(), view.person().value(), view.openedOn(), "readmission.open",
                List.of(view.partner()), RequestState.DRAFT.code(), null);
        particulars.about(view.number());
        return view;
    }

    /** The request as its officers see it; Unknown if there is none that the caller may see. */
    @Gated(Action.READMISSION_READ)
    public RequestFile file(RequestNumber number) {
        return sight.file(register.read(number));
    }

    /** What a draft says from now on. Invalid at the members; refusals as of {@link #open}. */
    @Gated(Action.READMISSION_OPEN)
    public void correct(RequestNumber number, NewDraft draft, long version) {
        draft.check(register.today()).refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.CORRECT, version);
        check.listed(request.partner(), draft.evidence());
        particulars.changed(request.person(), "kind", request.kind(), draft.kind());
        particulars.changed(request.person(), "evidence", request.evidence(), draft.evidence());
        particulars.changed(request.person(), "stayKnownOn", request.stayKnownOn(), draft.stayKnownOn());
        particulars.changed(request.person(), "apprehendedOn", request.apprehendedOn(), draft.apprehendedOn());
        particulars.changed(request.person(), "lastAddress", request.lastAddress(), draft.lastAddress());
        particulars.changed(request.person(), "photograph", request.photograph(), draft.photograph());
        request.say(draft);
        portraits.choose(request, draft.photograph());
        register.move(request, Word.of(RequestAct.CORRECT, register.today()), RequestState.DRAFT);
    }

    /**
     * R00 to R01, for another to check. Invalid with what {@link Submission#findings} says must be mended. RuleForbids {@code evidence-missing}: where there is none, NI-01 offers the interview;
     * {@code stay-day-needed}, {@code application-limit-over}, {@code apprehension-day-needed} and {@code filing-limit-over} as for {@link Submission#submit}.
     */
    @Gated(Action.READMISSION_OPEN)
    public void present(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.PRESENT, version);
        check.complete(request);
        internal.refuseFlaws(request);
        application.inTime(request, register.today());
        application.inFilingTime(request, register.today());
        request.preparedBy(caller.get().login());
        register.move(request, Word.of(RequestAct.PRESENT, register.today()), RequestState.INTERNAL_CHECK);
    }

    /** R21 or R91 back to R00, to be asked anew; until it is submitted the other State sees nothing of it. Invalid at /reason. */
    @Gated(Action.READMISSION_OPEN)
    public void rework(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.REWORK, version);
        register.requireRemovable(request.person());
        check.onlyOne(request.person(), number);
        register.move(request, Word.of(RequestAct.REWORK, register.today()).because(reason), RequestState.DRAFT);
        assignments.share(number.subject(), null);
    }

    /**
     * To R90 from everywhere before the handover. The other State is told that, not why. Invalid at /reason. RuleForbids
     * {@code handover-begun} once one side has confirmed the handover.
     */
    @Gated(Action.READMISSION_WITHDRAW)
    public void withdraw(RequestNumber number, String reason, long version) {
        Wording.text(new Flaws(), reason, "/reason").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.WITHDRAW, version);
        Handovers.require(RequestAct.WITHDRAW, request.state(), crossings.round(number));
        register.move(request, Word.of(RequestAct.WITHDRAW, register.today()).because(reason), RequestState.WITHDRAWN);
    }

    /**
     * Newest first, in the caller's scope, narrowed by the filter. Invalid at /partner for what is no country, and at /officer for
     * what does not have the form of a login.
     */
    @Gated(Action.READMISSION_LIST)
    public Page<RequestRow> worklist(RequestFilter filter, PageRequest page) {
        note(check(filter));
        return rows.page(powers.scope(Action.READMISSION_LIST), filter, page);
    }

    /** How many requests the list would show; nobody is named. Invalid as for {@link #worklist}. */
    @Gated(Action.READMISSION_LIST)
    public Page.Total count(RequestFilter filter) {
        note(check(filter));
        return Page.Total.counted(rows.count(powers.scope(Action.READMISSION_LIST), filter));
    }

    /** What is no login may be somebody's name: it is refused before the log has it. */
    private RequestFilter check(RequestFilter filter) {
        boolean country = filter.partner() == null || codes.exists("country", filter.partner());
        new Flaws().unless(country, "/partner", "code", "country")
                .unless(filter.officer() == null || Login.fits(filter.officer()), "/officer", "login-form")
                .refuse();
        return filter;
    }

    private void note(RequestFilter filter) {
        if (!filter.equals(RequestFilter.any())) {
            particulars.noted(filter.person(), "filter", filter.written());
        }
    }

    private RequestNumber next(int year) {
        Number running = (Number) em.createNativeQuery("select nextval('readmission.request_number')")
                .getSingleResult();
        return RequestNumber.of(year, running.longValue());
    }
}
