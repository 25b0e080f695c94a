package org.safeconduct.lobby;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.event.WebsocketEvent.Opened;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells the open pages of a file that something of it is new. What that is never goes this way: whoever sits there asks for it,
 * and passes the gate. A page hears of a file only if it was shown that file; where no socket can be opened, it hears nothing and
 * is right again when it is opened anew. All rooms share the sockets: what a page listens to names its room and the file, or it
 * would hear what another room is told.
 */
@ApplicationScoped
public class LivePages {

    /** A page is shown first and listens then; so long at most it takes. */
    private static final Duration UNTIL_IT_LISTENS = Duration.ofSeconds(30);

    @Inject
    @Push(channel = "news") PushContext push;

    @Inject Clock clock;

    private final Map<String, Instant> rung = new ConcurrentHashMap<>();
    private Consumer<Ring> bell;

    /** A page that was shown later, or has heard it already, takes no notice. */
    private record Ring(String page, Instant at) {

        String message() {
            return page + " " + micros(at);
        }
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /** News comes in the context of the module that publishes it, but a page is reached from its own room only. */
    @SuppressWarnings("unchecked")
    void open(ContextService room) {
        bell = room.createContextualProxy((Consumer<Ring>) this::ring, Consumer.class);
    }

    private void ring(Ring ring) {
        push.send(ring.message(), ring.page());
    }

    /** To be asked before the file is read: what is told later, the page that shows it has not read. */
    public long now() {
        return micros(clock.instant());
    }

    /** {@code page}: to what the pages of one room that show the file listen, {@code staff/M-2026-0000017}. */
    public void tell(String page) {
        Instant now = clock.instant();
        rung.values().removeIf(at -> at.plus(UNTIL_IT_LISTENS).isBefore(now));
        rung.put(page, now);
        bell.accept(new Ring(page, now));
    }

    /** What was told while the page was on its way is told again; to the others it is not new. */
    void listens(@Observes @Opened WebsocketEvent socket) {
        String page = socket.getUser();
        Instant at = rung.get(page);
        if (at != null && !at.plus(UNTIL_IT_LISTENS).isBefore(clock.instant())) {
            ring(new Ring(page, at));
        }
    }
}
