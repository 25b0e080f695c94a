package org.safeconduct.partner;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.Messages;
import org.safeconduct.readmission.PartnerMessages;
import org.safeconduct.readmission.RequestNumber;

/** The thread of a request. Opening it tells the other side that its messages were read. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject PartnerMessages messages;

    @Inject Words words;

    private RequestNumber request;
    private transient List<MessageView> thread;
    private String text;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        request = new RequestNumber(number);
        thread = messages.thread(request);
    }

    /** WrongStage once the request is closed. */
    public void write() {
        messages.write(request, new Messages.NewMessage(null, text));
        org.omnifaces.util.Messages.addFlashGlobalInfo(words.say("message.sent"));
        Faces.redirect(Faces.getRequestContextPath() + "/messages.xhtml?number=%s", request);
    }

    public RequestNumber getNumber() {
        return request;
    }

    public List<MessageView> getThread() {
        return thread == null ? List.of() : thread;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
