package org.safeconduct.lobby;

import jakarta.faces.application.ViewExpiredException;
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
import java.util.stream.Stream;
import org.primefaces.csp.CspException;
import org.safeconduct.kernel.Forbidden;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Unknown;

/**
 * A "no" of the rules becomes a message on the page that asked; one that is about the page itself becomes a 403 or 404,
 * and a form of a page that is outdated a 410.
 */
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
            } else if (outdated(thrown) && !context.getResponseComplete()
                    && !context.getPartialViewContext().isAjaxRequest()) {
                send(context, HttpServletResponse.SC_GONE, "expired");
                events.remove();
            }
        }
        getWrapped().handle();
    }

    /** The form comes from a page that the room does not know any more, or never made. */
    private static boolean outdated(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ViewExpiredException || cause instanceof CspException);
    }

    private static void send(FacesContext context, int status, Refusal refusal) {
        send(context, status, refusal.key());
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

    private static void send(FacesContext context, int status, String why) {
        try {
            context.getExternalContext().responseSendError(status, why);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
