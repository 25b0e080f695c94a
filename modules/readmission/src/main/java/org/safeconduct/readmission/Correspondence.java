package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import org.safeconduct.readmission.CrossingView.Direction;

/** The thread of a request. */
@Dependent
class Correspondence {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject Event<ThreadMoved> moved;

    /** A message of its own; one that belongs to an act is written down with the act. */
    MessageView send(ReadmissionRequest request, MessageView.Side side, Messages.NewMessage told) {
        Direction direction = side == MessageView.Side.REQUESTING ? Direction.SENT : Direction.RECEIVED;
        crossings.write(request, direction, Word.of(RequestAct.MESSAGE, register.today()).coded(told.field()));
        return write(request, side, told);
    }

    MessageView write(ReadmissionRequest request, MessageView.Side side, Messages.NewMessage told) {
        Message message = new Message(request.number(), side, told).recorded(register.login(), register.now());
        em.persist(message);
        em.flush();
        moved.fire(new ThreadMoved(request.number(), side, ThreadMoved.What.WRITTEN, request.shared()));
        return message.view();
    }

    /** In the order of writing; what the other side wrote is read from now on. */
    List<MessageView> open(RequestNumber number, MessageView.Side reader) {
        OffsetDateTime now = register.now();
        List<Message> thread = em.createQuery("select m from Message m where m.request = :number order by m.ordinal",
                Message.class).setParameter("number", number.value()).getResultList();
        List<Message> fresh = thread.stream().filter(message -> message.readBy(reader, now)).toList();
        if (!fresh.isEmpty()) {
            moved.fire(new ThreadMoved(number, reader, ThreadMoved.What.READ, register.read(number).shared()));
        }
        return thread.stream().map(Message::view).toList();
    }
}
