package org.safeconduct.partner;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.safeconduct.readmission.FormKind;
import org.safeconduct.readmission.LimitView;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestNumber;

/** A request: what is to be done, who it is about, by when, and what went to and fro. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject PartnerDesk desk;

    private transient PartnerFile file;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        file = desk.file(new RequestNumber(number));
    }

    public PartnerFile getFile() {
        return file;
    }

    /** What this account may do now, the usual one first. */
    public List<RequestAct> getActs() {
        return Replies.inOrder(file.openActs());
    }

    /** The limit that ends first; null if none runs. */
    public LimitView getFirstLimit() {
        Optional<LimitView> first = file.limits().stream().filter(LimitView::running).findFirst();
        return first.orElse(null);
    }

    /** Newest first, as a reader looks for it. */
    public List<PartnerFile.Exchange> getExchanges() {
        return file.exchanges().reversed();
    }

    /** The forms that can be printed now. */
    public List<FormKind> getForms() {
        return List.copyOf(FormKind.of(file));
    }
}
