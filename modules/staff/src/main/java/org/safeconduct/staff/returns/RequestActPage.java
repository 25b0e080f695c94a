package org.safeconduct.staff.returns;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.safeconduct.casefile.Drafts;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Stale;
import org.safeconduct.lobby.Drafted;
import org.safeconduct.lobby.Field;
import org.safeconduct.lobby.Me;
import org.safeconduct.readmission.CrossingView;
import org.safeconduct.readmission.Photographs;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestNumber;
import org.safeconduct.readmission.Requests;

/** One act on a request: what it asks for, and a draft that survives the session. */
@Named
@ViewScoped
public class RequestActPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String SURE = "sure";
    /** In a draft: the version of the request on which it was written. */
    private static final String SEEN = "seen";
    /** What nobody can take back; asked for twice. */
    private static final Set<RequestAct> IRREVOCABLE = Set.of(RequestAct.HAND_OVER, RequestAct.WITHDRAW,
            RequestAct.CLOSE,
            RequestAct.CONFIRM_TACIT);
    /** What takes time to write. */
    private static final Set<RequestAct> DRAFTED = Set.of(RequestAct.CORRECT, RequestAct.ANSWER, RequestAct.DISPUTE,
            RequestAct.PLAN_TRANSFER, RequestAct.AUTHORISE_EU_DOCUMENT);
    /** Fields that may stay empty. */
    private static final Set<String> OPTIONAL = Set.of("field", "remarks", "contact", "fitOn", "assistance",
            "stayKnownOn", "apprehendedOn", "lastAddress", "photograph", "interviewOn", "place", "language");

    @Inject
    @Param String number;

    @Inject
    @Param(name = "act") String word;

    @Inject Requests requests;

    @Inject Photographs photographs;

    @Inject RequestForms forms;

    @Inject RequestQuestions questions;

    @Inject Drafts drafts;

    @Inject ReturnWords returns;

    @Inject Me me;

    @Inject ReturnOptions options;

    private RequestAct act;
    private RequestFile file;
    private long seen;
    private List<Field> fields;
    private Sheet sheet;
    private boolean restored;

    /** Reads what the page shows; asked for once, when it is opened. */
    public void load() {
        act = RequestAct.of(word);
        List<Photographs.Choice> choices = read(new RequestNumber(number));
        seen = file.version();
        fields = questions.of(forms.of(act).body(), choices);
        sheet = new Sheet(options.here());
        fill();
        if (isKept()) {
            drafts.read(file.subject(), form()).ifPresent(this::restore);
        }
    }

    /** With the photographs to choose from where one can be chosen. */
    private List<Photographs.Choice> read(RequestNumber request) {
        if (act == RequestAct.CORRECT) {
            Photographs.Draft draft = photographs.draft(request);
            file = draft.file();
            return draft.choices();
        }
        file = requests.file(request);
        return List.of();
    }

    private String form() {
        return "act." + act.word();
    }

    /** What is known already stands in the form. */
    private void fill() {
        if (act == RequestAct.CORRECT) {
            sheet.getValues().put("kind", file.kind().name());
            sheet.getValues().put("stayKnownOn", Objects.toString(file.stayKnownOn(), ""));
            sheet.getValues().put("apprehendedOn", Objects.toString(file.apprehendedOn(), ""));
            sheet.getValues().put("lastAddress", Objects.toString(file.lastAddress(), ""));
            sheet.getValues().put("photograph", Objects.toString(file.photograph(), ""));
            file.evidence().forEach(item -> sheet.rows("evidence").put(Offered.row(item)));
        }
        CrossingView asked = getAsked();
        if (asked != null && asked.code() != null) {
            sheet.getValues().put("field", asked.code());
        }
    }

    private void restore(String json) {
        Map<String, String> kept = Drafted.values(json);
        String version = kept.remove(SEEN);
        if (replaces() && !String.valueOf(seen).equals(version)) {
            return;
        }
        sheet.restore(kept, name -> name.equals(SURE) || isTick(name));
        restored = true;
    }

    /** Its form takes the place of what stands: it must not undo what somebody else wrote in the meantime. */
    private boolean replaces() {
        return act == RequestAct.CORRECT;
    }

    private boolean isTick(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name) && field.is("YES"));
    }

    /** Keeps what was typed so far. */
    public void keep() {
        Map<String, String> typed = sheet.flat();
        typed.remove(SURE);
        if (!typed.isEmpty()) {
            typed.put(SEEN, String.valueOf(seen));
            drafts.keep(file.subject(), form(), Drafted.json(typed));
        }
    }

    /** Whether a draft is kept: an act that takes time to write, on a file of the officer's own office. */
    public boolean isKept() {
        return DRAFTED.contains(act) && me.may("DRAFT_KEEP") && file.office().equals(me.getOffice());
    }

    /**
     * Does the act; back to the request. Overtaken by somebody else: shows where the request is now and keeps the form; a form
     * that would replace what the other wrote stays stale until it is opened anew.
     */
    public void send() {
        if (isIrrevocable() && !sheet.ticked(SURE)) {
            throw Invalid.at("/" + SURE, "required");
        }
        try {
            forms.of(act).send(file.number(), sheet, seen);
        } catch (Stale e) {
            file = requests.file(file.number());
            seen = replaces() ? seen : file.version();
            throw e;
        }
        if (isKept()) {
            drafts.drop(file.subject(), form());
        }
        Messages.addFlashGlobalInfo(returns.tell("act." + act.word() + ".done"));
        Faces.redirect("/returns/file.xhtml?number=%s", file.number());
    }

    /** Whether it can still be done: a page may be old, or another was quicker. */
    public boolean isOpen() {
        return file.openActs().contains(act);
    }

    public boolean isIrrevocable() {
        return IRREVOCABLE.contains(act);
    }

    /** The question of the other State that an answer is to; null for every other act. */
    public CrossingView getAsked() {
        return act != RequestAct.ANSWER
                ? null
                : file.crossings()
                        .reversed()
                        .stream()
                        .filter(crossing -> crossing.act() == RequestAct.ASK)
                        .findFirst()
                        .orElse(null);
    }

    public boolean optional(Field field) {
        return OPTIONAL.contains(field.name());
    }

    public RequestAct getAct() {
        return act;
    }

    public RequestFile getFile() {
        return file;
    }

    public List<Field> getFields() {
        return fields;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public boolean isRestored() {
        return restored;
    }
}
