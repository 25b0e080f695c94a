package org.safeconduct.readmission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What officers are told besides the limits of an agreement, and the steps that settle it; a limit settles its own warnings. */
enum Matter {
    /** The watch took a step, or could not: somebody looks at the request where it stands now. */
    LOOK(EnumSet.complementOf(EnumSet.of(RequestAct.SUSPEND, RequestAct.RESUME)), looks()),
    /** Silence that may count as consent: a pause takes it away. */
    SILENCE(EnumSet.of(RequestAct.SUSPEND), Set.of(key(RuleName.REPLY.code(), Mark.SILENCE))),
    /** A travel document that runs out. */
    DOCUMENT(EnumSet.of(RequestAct.ISSUE_TRAVEL_DOCUMENT, RequestAct.AUTHORISE_EU_DOCUMENT,
            RequestAct.EXPIRE_DOCUMENT), keys("document")),
    /** A travel document that is valid for a shorter time than the agreement says, before a journey is planned on it. */
    SHORT(EnumSet.of(RequestAct.ISSUE_TRAVEL_DOCUMENT, RequestAct.AUTHORISE_EU_DOCUMENT, RequestAct.EXPIRE_DOCUMENT,
            RequestAct.PLAN_TRANSFER), Set.of("document-short")),
    /** A notice of the transfer that was not given. */
    NOTICE(EnumSet.of(RequestAct.PLAN_TRANSFER, RequestAct.NOTIFY_TRANSFER, RequestAct.POSTPONE,
            RequestAct.EXPIRE_DOCUMENT), keys(RuleName.TRANSFER_NOTICE.code())),
    /** Whether the person may be presented or taken back, some days before; said once, so a pause must not take it away. */
    CHECK(EnumSet.of(RequestAct.PLAN_TRANSFER, RequestAct.POSTPONE, RequestAct.EXPIRE_DOCUMENT,
            RequestAct.ARRANGE_INTERVIEW, RequestAct.RECORD_INTERVIEW, RequestAct.CALL_OFF_INTERVIEW,
            RequestAct.NOTE_SILENCE), Set.of("check-removability")),
    /** Nobody could find out whether the person may be taken back; an act that asks for it could. */
    DOUBT(asking(), Set.of("removability-unknown"));

    private final Set<RequestAct> settledBy;
    private final Set<String> keys;

    Matter(Set<RequestAct> settledBy, Set<String> keys) {
        this.settledBy = settledBy;
        this.keys = keys;
    }

    /** Keys of the tasks that the act settles. */
    static Set<String> settledBy(RequestAct act) {
        return Arrays.stream(values())
                .filter(matter -> matter.settledBy.contains(act))
                .flatMap(matter -> matter.keys.stream())
                .collect(Collectors.toSet());
    }

    /** Its only key. */
    String key() {
        return keys.iterator().next();
    }

    /** {@code about}: code of the rule, or {@code document}. */
    static String key(String about, Mark mark) {
        return about + "." + mark.word();
    }

    static Set<String> keys(String about) {
        return Arrays.stream(Mark.values()).map(mark -> key(about, mark)).collect(Collectors.toSet());
    }

    /** What the watch says of a step that it took. */
    static String lapsed(Passing step) {
        return "lapsed." + step.act().word();
    }

    /** What it says where it could not go on. */
    static String left() {
        return "check-request";
    }

    private static Set<String> looks() {
        return Stream.concat(Stream.of(left()), Arrays.stream(Passing.values()).map(Matter::lapsed))
                .collect(Collectors.toSet());
    }

    private static Set<RequestAct> asking() {
        Set<RequestAct> acts = EnumSet.of(RequestAct.SUSPEND);
        Arrays.stream(RequestAct.values()).filter(RequestAct::removes).forEach(acts::add);
        return acts;
    }
}
