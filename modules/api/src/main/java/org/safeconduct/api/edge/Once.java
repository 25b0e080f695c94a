package org.safeconduct.api.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.safeconduct.access.Retries;
import org.safeconduct.api.json.JsonForm;
import org.safeconduct.kernel.Invalid;

/**
 * A POST with an Idempotency-Key is done once: the claim of the key, the act and the answer that is kept commit
 * together or not at all. A refused act keeps nothing, so the same key may be tried again.
 */
@ApplicationScoped
public class Once {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject Retries retries;

    @Inject Sent sent;

    @Inject HttpServletRequest request;

    /** Does the act, or gives the answer that the same call got before. */
    @Transactional
    public Reply once(Supplier<Reply> act) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return act.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw Invalid.at("", "idempotency-key");
        }
        Optional<Retries.Answer> before = retries.claim(key, sent.hash());
        return before.map(Reply::kept).orElseGet(() -> first(key, act));
    }

    /** Does an act whose answer is read afterwards. */
    @Transactional
    public void act(Runnable act) {
        once(() -> {
            act.run();
            return Reply.done();
        });
    }

    private Reply first(String key, Supplier<Reply> act) {
        Reply reply = act.get();
        retries.answered(key, reply.keep());
        return reply;
    }

    static JsonValue json(Object view) {
        return new JsonForm(Locale.ENGLISH).of(view);
    }
}
