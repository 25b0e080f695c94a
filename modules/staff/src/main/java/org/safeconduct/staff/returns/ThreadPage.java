package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.lobby.Once;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.Messages;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.Requests;

/** The thread of a request. Opening it tells the other State that its messages were read. */
@Named
@ViewScoped
public class ThreadPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Requests requests;

    @Inject Messages messages;

    @Inject Once once;

    @Inject ReturnWords returns;

    private RequestFile file;
    private transient List<MessageView> thread;
    private String field;
    private String text;
    private String mark = UUID.randomUUID().toString();

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        RequestNumber request = new RequestNumber(number);
        file = requests.file(request);
        thread = messages.thread(request);
    }

    /** Reads it again because something in it is new. */
    public void read() {
        thread = messages.thread(new RequestNumber(number));
    }

    /** The second of two clicks waits for the first, and nothing is sent twice. */
    public synchronized void write() {
        Messages.NewMessage message = new Messages.NewMessage(field, text);
        once.act(mark, message.toString(), () -> messages.write(file.number(), message));
        org.omnifaces.util.Messages.addFlashGlobalInfo(returns.tell("message.sent"));
        Faces.redirect("/returns/messages.xhtml?number=%s", number);
    }

    /** Whether the other State can be written to: it has the request, and hears of it now. */
    public boolean isOpen() {
        return file.openActs().contains(RequestAct.MESSAGE);
    }

    public RequestFile getFile() {
        return file;
    }

    public List<MessageView> getThread() {
        if (thread == null) {
            read();
        }
        return thread;
    }

    /** What the message is about, as pointer into the application; null if about nothing of it. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Which showing of the form this is. */
    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
