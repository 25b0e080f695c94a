package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Unknown;
import org.safeconduct.readmission.CrossingView.Direction;

/** The thread of a request. */
@Dependent
class Correspondence {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject Crossings crossings;

    @Inject Particulars particulars;

    @Inject Event<ThreadMoved> moved;

    /** A message of its own; one that belongs to an act is written down with the act. */
    MessageView send(ReadmissionRequest request, MessageView.Side side, Messages.NewMessage told) {
        crossings.write(request, direction(side), Word.of(RequestAct.MESSAGE, register.today()).coded(told.field()));
        return write(request, side, told);
    }

    MessageView write(ReadmissionRequest request, MessageView.Side side, Messages.NewMessage told) {
        Message message = new Message(request.number(), side, told).recorded(register.login(), register.now());
        em.persist(message);
        em.flush();
        moved.fire(new ThreadMoved(request.number(), side, ThreadMoved.What.WRITTEN, request.shared()));
        return message.view(List.of());
    }

    MessageView translate(ReadmissionRequest request, MessageView.Side side, UUID id, NewTranslation told) {
        Message message = em
                .createQuery("select m from Message m where m.id = :id and m.request = :number", Message.class)
                .setParameter("id", id)
                .setParameter("number", request.number().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Unknown("unknown"));
        new Flaws().unless(!message.isIn(told.language()), "/language", "translation-same").refuse();
        crossings.write(request, direction(side), Word.of(RequestAct.MESSAGE, register.today()).coded(message.field()));
        em.persist(new Translation(message, side, told).recorded(register.login(), register.now()));
        em.flush();
        particulars.noted(request.person(), "translation", Tongue.canonical(told.language()));
        moved.fire(new ThreadMoved(request.number(), side, ThreadMoved.What.WRITTEN, request.shared()));
        return message.view(translations(request.number()).get(id));
    }

    private static Direction direction(MessageView.Side side) {
        return side == MessageView.Side.REQUESTING ? Direction.SENT : Direction.RECEIVED;
    }

    /** By message. */
    private Map<UUID, List<MessageView.InAnother>> translations(RequestNumber number) {
        return em.createQuery("select t from Translation t where t.request = :number order by t.ordinal",
                Translation.class)
                .setParameter("number", number.value())
                .getResultStream()
                .collect(Collectors.groupingBy(Translation::message,
                        Collectors.mapping(Translation::view, Collectors.toList())));
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
        Map<UUID, List<MessageView.InAnother>> translations = thread.isEmpty() ? Map.of() : translations(number);
        return thread.stream()
                .map(message -> message.view(translations.getOrDefault(message.id(), List.of())))
                .toList();
    }
}
