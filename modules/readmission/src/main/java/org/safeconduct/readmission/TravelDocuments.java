package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Due;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Gated;
import org.safeconduct.kernel.RuleForbids;

/**
 * The document with which the person travels: asked of the mission, or the European one where the agreement allows it. In every
 * act, version is that of the file which the caller saw (Stale otherwise); WrongStage where the act is not open; RuleForbids
 * {@code not-removable} unless nothing stands against removal now.
 */
@Stateless
public class TravelDocuments {

    /** {@code ground}: on what the European document rests, in the words of the supervisor; mandatory. */
    public record EuDocument(String number, LocalDate validFrom, LocalDate validUntil, String ground) {

        NewTravelDocument document() {
            return new NewTravelDocument(number, validFrom, validUntil);
        }
    }

    private static final Set<RequestAct> ANSWERS = EnumSet.of(RequestAct.ACCEPT, RequestAct.RECORD_INTERVIEW,
            RequestAct.CONFIRM_TACIT, RequestAct.NOTE_SILENCE);

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject RequestLimits limits;

    /** R10 or R11 to R40; the mission's limit starts where the agreement counts one. */
    @Gated(Action.TRAVEL_DOCUMENT_REQUEST)
    public void request(RequestNumber number, long version) {
        ReadmissionRequest request = register.forAct(number, RequestAct.REQUEST_TRAVEL_DOCUMENT, version);
        register.move(request, Word.of(RequestAct.REQUEST_TRAVEL_DOCUMENT, register.today()),
                RequestState.DOCUMENT_REQUESTED);
    }

    /**
     * To R41: document of Regulation (EU) 2016/1953. RuleForbids {@code eu-document-not-foreseen} where the agreement knows
     * none, {@code eu-document-too-early} (with the last day of the mission's time) while the mission is still in time, both as
     * the agreement read when the acceptance, or the silence, came. Where nobody confirmed the rule, the supervisor's ground
     * decides. Invalid at the fields.
     */
    @Gated(Action.TRAVEL_DOCUMENT_AUTHORISE)
    public void authoriseEu(RequestNumber number, EuDocument told, long version) {
        Wording.text(told.document().check(new Flaws(), register.today()), told.ground(), "/ground").refuse();
        ReadmissionRequest request = register.forAct(number, RequestAct.AUTHORISE_EU_DOCUMENT, version);
        requireForeseen(request);
        em.persist(new TravelDocument(request, TravelDocumentView.Kind.EU, told.document())
                .recorded(register.login(), register.today()));
        register.move(request, Word.of(RequestAct.AUTHORISE_EU_DOCUMENT, register.today())
                .coded(told.number())
                .because(told.ground()), RequestState.EU_DOCUMENT);
    }

    private void requireForeseen(ReadmissionRequest request) {
        List<Crossing> round = crossings.round(request.number());
        Optional<Agreement> agreement = limits.agreement(request, answered(request, round));
        AgreementRule rule = agreement.flatMap(text -> text.rule(RuleName.EU_DOCUMENT))
                .orElseThrow(() -> new RuleForbids("eu-document-not-foreseen"));
        if (!rule.countable()) {
            return;
        }
        LocalDate last = event(round, rule)
                .flatMap(start -> limits.due(request, agreement, RuleName.EU_DOCUMENT, start))
                .map(Due::date)
                .orElseThrow(() -> new RuleForbids("eu-document-too-early", "-"));
        if (!last.isBefore(register.today())) {
            throw new RuleForbids("eu-document-too-early", last.toString());
        }
    }

    /** The day of the acceptance, from which the transfer is counted; where it is not counted, or silence said nothing, of that word. */
    private LocalDate answered(ReadmissionRequest request, List<Crossing> round) {
        return limits.running(request, RuleName.TRANSFER)
                .map(RunningLimit::startedOn)
                .or(() -> last(round, ANSWERS))
                .orElse(register.today());
    }

    /** The day from which the rule runs, if that has come. */
    private static Optional<LocalDate> event(List<Crossing> round, AgreementRule rule) {
        RequestAct act = rule.starts().startsWith("receipt")
                ? RequestAct.CONFIRM_RECEIPT
                : RequestAct.REQUEST_TRAVEL_DOCUMENT;
        return last(round, Set.of(act));
    }

    private static Optional<LocalDate> last(List<Crossing> round, Set<RequestAct> acts) {
        return round.stream()
                .filter(crossing -> acts.stream().anyMatch(crossing::is))
                .map(Crossing::on)
                .reduce((earlier, later) -> later);
    }
}
