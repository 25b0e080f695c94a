package org.safeconduct.partner;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.lobby.Drafted;
import org.safeconduct.lobby.LivePages;
import org.safeconduct.lobby.Once;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.Messages;
import org.safeconduct.readmission.PartnerDrafts;
import org.safeconduct.readmission.PartnerMessages;
import org.safeconduct.readmission.RequestNumber;

/** The thread of a request. Opening it tells the other side that its messages were read. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String FORM = "message";
    private static final String TEXT = "text";
    private static final String FIELD = "field";

    @Inject
    @Param String number;

    @Inject PartnerMessages messages;

    @Inject PartnerDrafts drafts;

    @Inject Once once;

    @Inject Questions questions;

    @Inject Words words;

    @Inject LivePages pages;

    private RequestNumber request;
    private transient List<MessageView> thread;
    private long since;
    private String field;
    private String text;
    private String language;
    private String mark = UUID.randomUUID().toString();
    private boolean restored;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        request = new RequestNumber(number);
        read();
        drafts.read(request, FORM).ifPresent(this::restore);
    }

    private void restore(String json) {
        Map<String, String> kept = Drafted.values(json);
        text = kept.get(TEXT);
        field = kept.get(FIELD);
        restored = true;
    }

    /** Reads it again because something in it is new. */
    public void read() {
        since = pages.now();
        thread = messages.thread(request);
    }

    /** Keeps what was typed so far. */
    public void keep() {
        if (text != null && !text.isBlank()) {
            drafts.keep(request, FORM,
                    Drafted.json(field == null ? Map.of(TEXT, text) : Map.of(TEXT, text, FIELD, field)));
        }
    }

    /** WrongStage once the request is closed; what was typed is kept. The second of two clicks waits for the first. */
    public synchronized void write() {
        try {
            Messages.NewMessage message = new Messages.NewMessage(field, text, language);
            once.act(mark, message.toString(), () -> messages.write(request, message));
        } catch (Refusal refusal) {
            keep();
            throw refusal;
        }
        drafts.drop(request, FORM);
        org.omnifaces.util.Messages.addFlashGlobalInfo(words.say("message.sent"));
        Faces.redirect(Faces.getRequestContextPath() + "/messages.xhtml?number=%s", request);
    }

    public RequestNumber getNumber() {
        return request;
    }

    /** To what the page listens. */
    public String getNews() {
        return ThreadNews.page(request);
    }

    /** The moment after which something may be new that the page does not show. */
    public long getSince() {
        return since;
    }

    public List<MessageView> getThread() {
        return thread;
    }

    /** What a message can be about. */
    public List<SelectItem> getPlaces() {
        return questions.places();
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

    public boolean isRestored() {
        return restored;
    }

    /** Which showing of the form this is. */
    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
