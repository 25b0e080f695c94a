package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.lobby.LivePages;
import org.safeconduct.lobby.Once;
import org.safeconduct.readmission.Messages;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.ThreadFile;

/** The thread of a request. Opening it tells the other State that its messages were read. */
@Named
@ViewScoped
public class ThreadPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject Messages messages;

    @Inject Once once;

    @Inject ReturnWords returns;

    @Inject LivePages pages;

    private transient ThreadFile file;
    private boolean open;
    private long since;
    private String field;
    private String text;
    private String language;
    private String mark = UUID.randomUUID().toString();

    /** Reads what the page shows: when it is opened, and again when something in the thread is new. */
    public void load() {
        since = pages.now();
        file = messages.open(new RequestNumber(number));
        open = file.writable();
    }

    /** The second of two clicks waits for the first, and nothing is sent twice. */
    public synchronized void write() {
        Messages.NewMessage message = new Messages.NewMessage(field, text, language);
        once.act(mark, message.toString(), () -> messages.write(new RequestNumber(number), message));
        org.omnifaces.util.Messages.addFlashGlobalInfo(returns.tell("message.sent"));
        Faces.redirect("/returns/messages.xhtml?number=%s", number);
    }

    /** Whether the other State could be written to when the page was shown: what was typed since is sent, or refused with a word. */
    public boolean isOpen() {
        return open;
    }

    /** To what the page listens. */
    public String getNews() {
        return ThreadNews.page(file.number());
    }

    /** The moment after which something may be new that the page does not show. */
    public long getSince() {
        return since;
    }

    public ThreadFile getFile() {
        return file;
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

    /** In which language it is written, BCP 47; null if nobody says. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Which showing of the form this is. */
    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
