package org.safeconduct.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.inject.Inject;
import java.util.List;
import org.safeconduct.casefile.Codes;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.lobby.Wording;
import org.safeconduct.registration.Stated;

/** What every room can say, and the codes of the desk and of casework as words. */
@Specializes
@RequestScoped
public class Words extends Wording {

    static final String FILES = "org.safeconduct.staff.files";
    static final String TEXTS = "org.safeconduct.staff.texts";

    @Inject Codes codes;

    public String task(TaskRow task) {
        boolean free = "free".equals(task.what());
        return free ? task.text() : from("org.safeconduct.casefile.tasks", task.what(), List.of());
    }

    /** What a form asks for: the wording of the act, else the one that all acts share. */
    public String question(String act, String field) {
        String own = phrases().find(FILES, "act." + act + "." + field);
        return own == null ? phrases().say(FILES, "field." + field, List.of()) : own;
    }

    /** What a legal limit is for: its name in the language of the screen, else that which stands with the rule. */
    public String limit(String rule, String event) {
        String own = rule == null ? null : phrases().find("org.safeconduct.casefile.limits", rule);
        return own == null ? event : own;
    }

    /** A specific need by its code. */
    public String need(String code) {
        return codes.label("need", code, locale());
    }

    /** What somebody is to somebody else, by its code. */
    public String relation(String code) {
        return codes.label("relationship", code, locale());
    }

    /** A kind of document by its code. */
    public String document(String code) {
        return codes.label("document", code, locale());
    }

    /** An answer of a list; unknown, refused and not asked have words of their own. */
    public String stated(String list, Stated answer) {
        boolean stated = answer.answer() == Stated.Answer.STATED;
        return stated
                ? codes.label(list, answer.code(), locale())
                : phrases().say(FILES, "answer." + answer, List.of());
    }

    /** A decision by its DT code. */
    public String decision(String code) {
        return codes.label("decision", code, locale());
    }
}
