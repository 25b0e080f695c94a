package org.safeconduct.staff.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.lobby.Me;
import org.safeconduct.lobby.Phrases;
import org.safeconduct.readmission.CrossingView;
import org.safeconduct.readmission.PlannerEntry;
import org.safeconduct.readmission.RequestAct;
import org.safeconduct.readmission.RequestFile;
import org.safeconduct.readmission.RequestState;
import org.safeconduct.staff.Words;

/** What the pages of readmission say of requests: codes, turns and particulars as words. */
@Named("returns")
@RequestScoped
public class ReturnWords {

    static final String TEXTS = "org.safeconduct.staff.returns";

    @Inject Words words;

    @Inject Me me;

    /** A text with values in its places, plurals as the language forms them. */
    public String tell(String key, Object... values) {
        return words.from(TEXTS, key, Arrays.asList(values));
    }

    /** A code of a family as a word; a code without a word shows itself. */
    public String code(String family, Object code) {
        String word = code == null ? "" : find(family + "." + code);
        return word == null ? code.toString() : word;
    }

    /** The text, or null if there is none. */
    String find(String key) {
        return Phrases.in(words.locale()).find(TEXTS, key);
    }

    /** What helps to fill in a field; null if it needs none. */
    public String hint(RequestAct act, String field) {
        return find("hint." + act.word() + "." + field);
    }

    /** What a field of an act asks for: the wording of the act, else the one that all acts share. */
    public String question(RequestAct act, String field) {
        String own = find("field." + act.word() + "." + field);
        return own == null ? tell("field." + field) : own;
    }

    public boolean mine(RequestState state) {
        return Turn.isOf(state, me.getRoles());
    }

    /** Who has the next step: the reader, a role of this State, the other State, or nobody. */
    public String who(RequestState state) {
        if (mine(state)) {
            return tell("turn.mine");
        }
        boolean ours = Turn.of(state) == Turn.OURS;
        return ours ? words.code("role", state.requesting()) : tell("turn." + Turn.of(state));
    }

    /** Whether the reader has the next step; a handover that was confirmed here waits for the other side. */
    public boolean mine(RequestState state, List<CrossingView> crossings) {
        return mine(state) && !isHandedOver(state, crossings);
    }

    public String who(RequestState state, List<CrossingView> crossings) {
        return isHandedOver(state, crossings) ? tell("turn." + Turn.AUTHORITY) : who(state);
    }

    /** What comes next, in words. */
    public String next(RequestFile file) {
        boolean handedOver = isHandedOver(file.state(), file.crossings());
        return tell((handedOver ? "handed-over." : "now.") + file.state().code());
    }

    /** This State has confirmed the handover that was notified last, and the other has not. */
    private static boolean isHandedOver(RequestState state, List<CrossingView> crossings) {
        return state == RequestState.TRANSFER_NOTIFIED
                && crossings.reversed()
                        .stream()
                        .map(CrossingView::act)
                        .filter(act -> act == RequestAct.HAND_OVER || act == RequestAct.RETRACT_HANDOVER
                                || act == RequestAct.NOTIFY_TRANSFER)
                        .findFirst()
                        .filter(RequestAct.HAND_OVER::equals)
                        .isPresent();
    }

    /** The particular of an exchange as words: why it was refused, how the interview went, until when. */
    public String particular(CrossingView crossing) {
        return switch (crossing.act()) {
            case REFUSE -> crossing.code() + " · " + code("refusal", crossing.code());
            case RECORD_INTERVIEW -> code("outcome", crossing.code());
            case ASK, ANSWER, MESSAGE -> place(crossing.code());
            case EXTEND, CONFIRM_TACIT, PLAN_TRANSFER, NOTIFY_TRANSFER, CALL_INTERVIEW, ARRANGE_INTERVIEW ->
                words.day(LocalDate.parse(crossing.code()));
            default -> crossing.code();
        };
    }

    /** The part of the application that a pointer leads to. */
    public String place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String word = find("place." + at);
            if (word != null) {
                return word;
            }
        }
        return tell("place.other");
    }

    /** What falls on a day of the calendar. */
    public String planned(PlannerEntry entry) {
        return switch (entry.kind()) {
            case LIMIT -> tell("planner.limit", words.code("agreement-rule", entry.about()));
            case INTERVIEW -> tell("planner." + entry.about());
            default -> code("planner", entry.kind());
        };
    }

    /** A month: {@code December 2026}. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", words.locale()).format(day);
    }

    public String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", words.locale()).format(day);
    }

    /** A moment of a journey by the clock of the place where it happens: {@code 17 May 2026, 14:05 (+02:00)}. */
    public String local(OffsetDateTime moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm (xxx)", words.locale()).format(moment);
    }

    /** The same without its day: {@code 14:05 (+02:00)}. */
    public String clock(OffsetDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm (xxx)", words.locale()).format(moment);
    }
}
