package org.safeconduct.readmission;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safeconduct.access.Role;

/**
 * What waits for the desks of the other State, as the database is asked: the same as {@link Turn} says of one request, and what
 * the requesting State wrote and nobody there has opened.
 */
final class Pile {

    private static final String SAID = " exists (select c from Crossing c where c.request = r.number"
            + " and c.round = r.round and c.act = %s and not exists (select l from Crossing l"
            + " where l.request = c.request and l.round = c.round and l.ordinal > c.ordinal and l.act in (%s)))";
    private static final String ARRIVED = SAID.formatted(":arrive", ":unarrive, :notify");
    private static final String HANDED_OVER = SAID.formatted(":hand", ":unhand, :notify");
    private static final String ARRANGED = SAID.formatted(":arrange and c.code > :today",
            ":call, :arrange, :callOff, :record");

    /** Of the request {@code r}. */
    static final String WAITS = " and (r.state in :mine"
            + " or (r.state = :notified and :authority = true and not" + ARRIVED + ")"
            + " or (r.state = :suspended and :authority = true and" + HANDED_OVER + " and not" + ARRIVED + ")"
            + " or (r.state = :called and :mission = true and not" + ARRANGED + ")"
            + " or (r.state in :read and exists (select m from Message m where m.request = r.number"
            + " and m.side = :writer and m.readAt is null)))";

    private Pile() {}

    static <Q extends Query> Q of(Q query, Set<Role> roles, LocalDate today) {
        query.setParameter("mine", some(Turn.waitingFor(roles)))
                .setParameter("read", some(Turn.readFor(roles)))
                .setParameter("authority", Turn.AUTHORITY.isOf(roles))
                .setParameter("mission", Turn.MISSION.isOf(roles))
                .setParameter("notified", RequestState.TRANSFER_NOTIFIED)
                .setParameter("suspended", RequestState.SUSPENDED)
                .setParameter("called", RequestState.INTERVIEW_CALLED)
                .setParameter("arrive", RequestAct.CONFIRM_HANDOVER)
                .setParameter("unarrive", RequestAct.RETRACT_ARRIVAL)
                .setParameter("hand", RequestAct.HAND_OVER)
                .setParameter("unhand", RequestAct.RETRACT_HANDOVER)
                .setParameter("notify", RequestAct.NOTIFY_TRANSFER)
                .setParameter("arrange", RequestAct.ARRANGE_INTERVIEW)
                .setParameter("call", RequestAct.CALL_INTERVIEW)
                .setParameter("callOff", RequestAct.CALL_OFF_INTERVIEW)
                .setParameter("record", RequestAct.RECORD_INTERVIEW)
                .setParameter("today", today.toString())
                .setParameter("writer", MessageView.Side.REQUESTING);
        return query;
    }

    /** A list of none is no list to a query; nobody of the other State meets a draft. */
    static List<RequestState> some(List<RequestState> states) {
        return states.isEmpty() ? List.of(RequestState.DRAFT) : states;
    }
}
