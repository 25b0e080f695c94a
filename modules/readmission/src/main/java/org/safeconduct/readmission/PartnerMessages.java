package org.safeconduct.readmission;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Gated;

/** The thread of a request, as the other State's authority and mission write and read it. */
@Stateless
public class PartnerMessages {

    @Inject Register register;

    @Inject Correspondence correspondence;

    /** In the order of writing. Whoever opens it has read what the other side wrote. Empty once it is withdrawn. */
    @Gated(Action.PARTNER_READ)
    public List<MessageView> thread(RequestNumber number) {
        if (register.shared(number).state() == RequestState.WITHDRAWN) {
            return List.of();
        }
        return correspondence.open(number, MessageView.Side.REQUESTED);
    }

    /** Invalid at the fields; WrongStage once the request is closed. */
    @Gated(Action.PARTNER_MESSAGE)
    public MessageView write(RequestNumber number, Messages.NewMessage message) {
        message.check().refuse();
        return correspondence.send(register.toSpeakForPartner(number), MessageView.Side.REQUESTED, message);
    }

    /** As {@link Messages#translate}; WrongStage once the request is closed. */
    @Gated(Action.PARTNER_MESSAGE)
    public MessageView translate(RequestNumber number, UUID message, NewTranslation translation) {
        translation.check().refuse();
        return correspondence.translate(register.toSpeakForPartner(number), MessageView.Side.REQUESTED, message,
                translation);
    }
}
