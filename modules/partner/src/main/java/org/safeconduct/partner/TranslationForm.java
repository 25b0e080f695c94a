package org.safeconduct.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.safeconduct.lobby.Once;
import org.safeconduct.readmission.MessageView;
import org.safeconduct.readmission.PartnerMessages;
import org.safeconduct.readmission.NewTranslation;
import org.safeconduct.readmission.RequestNumber;

/** Says in another language what one message of the thread says. */
@Named
@ViewScoped
public class TranslationForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    @Param String number;

    @Inject
    @Param String of;

    @Inject PartnerMessages messages;

    @Inject Once once;

    @Inject Words words;

    private String language;
    private String text;
    private String mark = UUID.randomUUID().toString();

    /** The message that was chosen to be translated; null if none of the thread was. */
    public MessageView chosen(List<MessageView> thread) {
        return thread.stream().filter(message -> message.id().toString().equals(of)).findFirst().orElse(null);
    }

    /** The second of two clicks waits for the first, and nothing is written twice. */
    public synchronized void write() {
        NewTranslation told = new NewTranslation(language, text);
        once.act(mark, of + told, () -> messages.translate(new RequestNumber(number), UUID.fromString(of), told));
        org.omnifaces.util.Messages.addFlashGlobalInfo(words.say("message.translated"));
        Faces.redirect(Faces.getRequestContextPath() + "/messages.xhtml?number=%s", number);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
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
