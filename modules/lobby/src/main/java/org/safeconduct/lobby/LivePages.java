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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells the open pages of a file that something of it is new. What that is never goes this way: whoever sits there asks for it,
 * and passes the gate. A page hears of a file only if it was shown that file; where no socket can be opened, it hears nothing and
 * is right again when it is opened anew.
 */
@ApplicationScoped
public class LivePages {

    /** A page is shown first and listens then; so long at most it takes. */
    private static final Duration UNTIL_IT_LISTENS = Duration.ofSeconds(30);

    @Inject
    @Push(channel = "news") PushContext push;

    @Inject Clock clock;

    private final Map<String, Instant> rung = new ConcurrentHashMap<>();
    private Consumer<String> bell;

    /** News comes in the context of the module that publishes it, but a page is reached from its own room only. */
    @SuppressWarnings("unchecked")
    void open(ContextService room) {
        bell = room.createContextualProxy((Consumer<String>) this::ring, Consumer.class);
    }

    private void ring(String file) {
        push.send(file, file);
    }

    /** {@code file}: its number, as the page that shows it knows it. */
    public void tell(String file) {
        Instant now = clock.instant();
        rung.values().removeIf(at -> at.plus(UNTIL_IT_LISTENS).isBefore(now));
        rung.put(file, now);
        bell.accept(file);
    }

    /** What was told while the page was on its way is told again. */
    void listens(@Observes @Opened WebsocketEvent socket) {
        String file = socket.getUser();
        Instant at = rung.get(file);
        if (at != null && !at.plus(UNTIL_IT_LISTENS).isBefore(clock.instant())) {
            ring(file);
        }
    }
}
