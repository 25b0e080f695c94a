package org.safeconduct.staff;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Unknown;

/** A "no" of the rules becomes a message on the page that asked; one that is about the page itself becomes a 403 or 404. */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            Optional<Refusal> refusal = RefusalMessages.within(thrown);
            if (refusal.isPresent() && !context.getResponseComplete() && before(PhaseId.RENDER_RESPONSE, context)) {
                answer(context, refusal.get());
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean before(PhaseId phase, FacesContext context) {
        return context.getCurrentPhaseId() != null && context.getCurrentPhaseId().compareTo(phase) < 0;
    }

    private static void answer(FacesContext context, Refusal refusal) {
        if (context.isPostback()) {
            RefusalMessages.tell(context, refusal);
            return;
        }
        switch (refusal) {
            case Unknown unknown -> send(context, HttpServletResponse.SC_NOT_FOUND, unknown);
            case Forbidden forbidden -> send(context, HttpServletResponse.SC_FORBIDDEN, forbidden);
            default -> RefusalMessages.tell(context, refusal);
        }
    }

    private static void send(FacesContext context, int status, Refusal refusal) {
        try {
            context.getExternalContext().responseSendError(status, refusal.key());
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
