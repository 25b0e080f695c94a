package org.safeconduct.lobby;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * Tells the open pages of a file that something of it is new. What that is never goes this way: whoever sits there asks for it,
 * and passes the gate. A page hears of a file only if it was shown that file; where no socket can be opened, it hears nothing and
 * is right again when it is opened anew.
 */
@ApplicationScoped
public class LivePages {

    @Inject
    @Push(channel = "news") PushContext push;

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
        bell.accept(file);
    }
}
