package org.safeconduct.partner;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Stale;
import org.safeconduct.lobby.Answers;
import org.safeconduct.lobby.Drafted;
import org.safeconduct.lobby.Field;
import org.safeconduct.readmission.PartnerDesk;
import org.safeconduct.readmission.PartnerDrafts;
import org.safeconduct.readmission.PartnerFile;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestNumber;

/** One act on a request: what it asks for, and what comes of it. */
@Named
@ViewScoped
public class ActPage implements Serializable {

    private static final long serialVersionUID = 1;
    /** Fields that may stay empty. */
    private static final Set<String> OPTIONAL = Set.of("ask.field", "extend.until", "accept.remarks",
            "confirm-handover.remarks", "record-interview.outcome", "record-interview.statement",
            "arrange-interview.place", "arrange-interview.remarks");

    @Inject
    @Param String number;

    @Inject
    @Param(name = "act") String word;

    @Inject PartnerDesk desk;

    @Inject Replies replies;

    @Inject Questions questions;

    @Inject PartnerDrafts drafts;

    @Inject Words words;

    private RequestAct act;
    private RequestNumber request;
    private transient PartnerFile file;
    private long version;
    private List<Field> fields;
    private final Map<String, String> values = new LinkedHashMap<>();
    private boolean restored;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        act = RequestAct.of(word);
        request = new RequestNumber(number);
        look();
        fields = questions.of(act, replies.of(act).body(), file.kind());
        if (isOpen()) {
            drafts.read(request, form()).ifPresent(this::restore);
        }
    }

    private String form() {
        return "act." + act.word();
    }

    private void restore(String json) {
        values.putAll(Drafted.values(json));
        restored = true;
    }

    /** Keeps what was typed so far. */
    public void keep() {
        values.values().removeIf(Objects::isNull);
        if (!values.isEmpty()) {
            drafts.keep(request, form(), Drafted.json(values));
        }
    }

    private void look() {
        file = desk.file(request);
        version = file.version();
    }

    /**
     * Does the act; back to the request. What is refused stays in the form and is kept; overtaken by somebody else: shows the
     * request as it is now.
     */
    public void send() {
        try {
            replies.of(act).send(request, new Answers(values), version);
        } catch (Refusal refusal) {
            keep();
            if (refusal instanceof Stale) {
                look();
            }
            throw refusal;
        }
        drafts.drop(request, form());
        Messages.addFlashGlobalInfo(words.say("act." + act.word() + ".done"));
        Faces.redirect(Faces.getRequestContextPath() + "/request.xhtml?number=%s", request);
    }

    /** Whether it can still be done: a page may be old, or another was quicker. */
    public boolean isOpen() {
        return getFile().openActs().contains(act);
    }

    public boolean optional(Field field) {
        return OPTIONAL.contains(act.word() + "." + field.name());
    }

    public boolean isRestored() {
        return restored;
    }

    public RequestAct getAct() {
        return act;
    }

    public PartnerFile getFile() {
        file = file == null ? desk.file(request) : file;
        return file;
    }

    public List<Field> getFields() {
        return fields;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
