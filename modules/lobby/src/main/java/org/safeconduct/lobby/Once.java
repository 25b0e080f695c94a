package org.safeconduct.lobby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeconduct.access.Retries;

/**
 * A form that is sent twice is done once: by two clicks, or from a page that the browser went back to. The mark and the act commit
 * together or not at all, so what was refused can be sent again.
 */
@ApplicationScoped
public class Once {

    private static final Retries.Answer DONE = new Retries.Answer(204, "{}", null);

    @Inject Retries retries;

    /**
     * @param mark that the form carries, another each time it is shown
     * @param text what was typed: the same form with other words is another act
     */
    @Transactional
    public void act(String mark, String text, Runnable act) {
        String typed = UUID.nameUUIDFromBytes(String.valueOf(text).getBytes(StandardCharsets.UTF_8)).toString();
        String key = "form/" + mark + "/" + typed;
        if (retries.claim(key, typed).isEmpty()) {
            act.run();
            retries.answered(key, DONE);
        }
    }
}
