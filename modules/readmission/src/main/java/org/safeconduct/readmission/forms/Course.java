package org.safeconduct.readmission.forms;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.MissionDesk.Outcome;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.PartnerFile.Exchange;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestState;

/**
 * What the two States told each other since the application was last sent, as the forms need it.
 *
 * @param told false where nothing of the request is kept any more
 * @param planned whether a transfer is planned
 */
public record Course(boolean told, boolean planned, List<Exchange> round) {

    private static final Set<RequestState> NOT_SENT = EnumSet.of(RequestState.DRAFT, RequestState.INTERNAL_CHECK);

    public static Course of(PartnerFile file) {
        return of(file.state(), file.person() != null, file.transfer() != null, file.exchanges());
    }

    public static Course of(RequestFile file) {
        return of(file.state() == RequestState.SUSPENDED ? file.suspendedFrom() : file.state(), true,
                file.transfer() != null,
                file.crossings()
                        .stream()
                        .map(crossing -> new Exchange(crossing.direction(), crossing.act(), crossing.on(),
                                crossing.code(), crossing.words()))
                        .toList());
    }

    private static Course of(RequestState state, boolean kept, boolean planned, List<Exchange> all) {
        boolean gone = state == RequestState.WITHDRAWN;
        int sent = all.stream().map(Exchange::act).toList().lastIndexOf(RequestAct.SUBMIT);
        boolean none = gone || NOT_SENT.contains(state) || sent < 0;
        return new Course(kept && !gone, planned, none ? List.of() : all.subList(sent, all.size()));
    }

    /** The forms that there are now. */
    public Set<FormKind> forms() {
        Set<FormKind> forms = EnumSet.noneOf(FormKind.class);
        put(forms, told, FormKind.APPLICATION);
        put(forms, told && reply().isPresent(), FormKind.REPLY);
        put(forms, told && documentAsked().isPresent(), FormKind.TRAVEL_DOCUMENT_DATA);
        put(forms, told && expired().isPresent(), FormKind.TRAVEL_DOCUMENT_REISSUE);
        put(forms, told && planned && notice().isPresent(), FormKind.TRANSFER_NOTIFICATION, FormKind.HANDOVER_RECORD);
        put(forms, told && tacit().isPresent(), FormKind.TACIT_ACCEPTANCE);
        put(forms, told && sent().isPresent(), FormKind.TRANSCRIPT);
        return forms;
    }

    private static void put(Set<FormKind> forms, boolean there, FormKind... kinds) {
        if (there) {
            forms.addAll(List.of(kinds));
        }
    }

    Optional<Exchange> sent() {
        return last(RequestAct.SUBMIT);
    }

    Optional<Exchange> receipt() {
        return last(RequestAct.CONFIRM_RECEIPT);
    }

    /** The reply of the authority, or of the mission after an interview. */
    Optional<Exchange> reply() {
        return round.stream().filter(Course::answers).reduce((earlier, later) -> later);
    }

    private static boolean answers(Exchange exchange) {
        return switch (exchange.act()) {
            case ACCEPT, REFUSE -> true;
            case RECORD_INTERVIEW -> exchange.code() != null && !exchange.code().equals(Outcome.INSUFFICIENT.name());
            default -> false;
        };
    }

    static boolean approves(Exchange reply) {
        return reply.act() != RequestAct.REFUSE && !Outcome.NOT_RECOGNISED.name().equals(reply.code());
    }

    Optional<Exchange> tacit() {
        return last(RequestAct.CONFIRM_TACIT);
    }

    /** The day on which the request was accepted, or counts as accepted. */
    Optional<Exchange> acceptance() {
        return reply().filter(Course::approves).or(this::tacit);
    }

    Optional<Exchange> documentAsked() {
        return last(RequestAct.REQUEST_TRAVEL_DOCUMENT, RequestAct.AUTHORISE_EU_DOCUMENT);
    }

    /** That the travel document expired, while no other has taken its place. */
    Optional<Exchange> expired() {
        return last(RequestAct.ISSUE_TRAVEL_DOCUMENT, RequestAct.AUTHORISE_EU_DOCUMENT, RequestAct.EXPIRE_DOCUMENT)
                .filter(exchange -> exchange.act() == RequestAct.EXPIRE_DOCUMENT);
    }

    /** Whether what has expired had itself taken the place of another. */
    boolean renewedExpired() {
        return expired().isPresent()
                && round.stream().filter(exchange -> exchange.act() == RequestAct.EXPIRE_DOCUMENT).count() > 1;
    }

    Optional<Exchange> interview() {
        return last(RequestAct.CALL_INTERVIEW);
    }

    /** What told the day of the interview last, if a day was told. */
    Optional<Exchange> appointment() {
        return last(RequestAct.CALL_INTERVIEW, RequestAct.ARRANGE_INTERVIEW).filter(said -> said.code() != null);
    }

    /** The notice that stands: a new plan or a postponement takes it back. */
    Optional<Exchange> notice() {
        return last(RequestAct.PLAN_TRANSFER, RequestAct.NOTIFY_TRANSFER, RequestAct.POSTPONE)
                .filter(exchange -> exchange.act() == RequestAct.NOTIFY_TRANSFER);
    }

    /** Of this side or the other, since the notice; what was taken back is none. */
    Optional<Exchange> handover(RequestAct side) {
        RequestAct back = side == RequestAct.HAND_OVER ? RequestAct.RETRACT_HANDOVER : RequestAct.RETRACT_ARRIVAL;
        return notice().flatMap(notice -> round.stream()
                .skip(round.lastIndexOf(notice))
                .filter(exchange -> exchange.act() == side || exchange.act() == back)
                .reduce((earlier, later) -> later)
                .filter(last -> last.act() == side));
    }

    private Optional<Exchange> last(RequestAct... acts) {
        Set<RequestAct> wanted = EnumSet.copyOf(List.of(acts));
        return round.stream().filter(it -> wanted.contains(it.act())).reduce((earlier, later) -> later);
    }
}
