package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.lobby.Me;
import org.safeconduct.readmission.CrossingView;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.LimitView;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.readmission.Requests;
import org.safeconduct.staff.Names;

/** A request: what is to be done and by when, what is offered, what went to and fro. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1;
    /** Acts that are seldom what comes next. */
    private static final List<RequestAct> SELDOM = List.of(RequestAct.CORRECT, RequestAct.SEND_BACK,
            RequestAct.CALL_INTERVIEW, RequestAct.AUTHORISE_EU_DOCUMENT, RequestAct.NOTE_SILENCE,
            RequestAct.EXPIRE_DOCUMENT, RequestAct.POSTPONE, RequestAct.EXPIRE_TRANSFER, RequestAct.CLOSE,
            RequestAct.WITHDRAW);

    /** From where a request is submitted. */
    private static final Set<RequestState> CHECKED = Set.of(RequestState.DRAFT, RequestState.INTERNAL_CHECK,
            RequestState.DISPUTED);

    @Inject
    @Param String number;

    @Inject Requests requests;

    @Inject Names names;

    @Inject Me me;

    private transient RequestFile file;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        file = requests.file(new RequestNumber(number));
        names.know(Stream.concat(Stream.of(file.openedBy(), file.preparedBy()),
                file.crossings().stream().map(CrossingView::by)));
    }

    /** The whole course of events is for officers of the office that opened the request. */
    public boolean isTold() {
        return me.may("TIMELINE_READ") && file.office().equals(me.getOffice());
    }

    public RequestFile getFile() {
        return file;
    }

    /** What this officer may do now, the usual one first; messages have a page of their own. */
    public List<RequestAct> getActs() {
        return file.openActs()
                .stream()
                .filter(act -> act != RequestAct.MESSAGE)
                .sorted(Comparator.comparing(SELDOM::indexOf))
                .toList();
    }

    /** Whether the act is what this State is waited for. */
    public boolean main(RequestAct act) {
        return Turn.of(file.state()) == Turn.OURS && !SELDOM.contains(act);
    }

    /** The limit that ends first; null if none runs. */
    public LimitView getFirstLimit() {
        return file.limits().stream().filter(LimitView::running).findFirst().orElse(null);
    }

    /** Newest first, as a reader looks for it. */
    public List<CrossingView> getCrossings() {
        return file.crossings().reversed();
    }

    /** Whether the internal check is still to come. */
    public boolean isChecked() {
        return CHECKED.contains(file.state());
    }

    /** The forms that can be printed now. */
    public List<FormKind> getForms() {
        return List.copyOf(FormKind.of(file));
    }
}
