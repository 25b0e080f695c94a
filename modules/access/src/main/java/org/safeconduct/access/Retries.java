package org.safeconduct.access;

import jakarta.ejb.Stateless;
import org.safeconduct.kernel.Open;
import java.util.Optional;

/** Idempotency-Key of the REST API: the same key and body gives the same answer. */
@Stateless
public class Retries {
    public record Answer(int status, String headersJson, String body) {}

    /** Claims the key in the current transaction. Empty: first time, go on. Present: the answer given before. RuleForbids "idempotency-body" if the body differs; Duplicate "idempotency-running" while the first is still running. Keys belong to the caller; kept 30 days. */
    @Open("asked by the api room inside the transaction of the act")
    public Optional<Answer> claim(String key, String bodyHash) {
        throw new UnsupportedOperationException();
    }

    @Open("told by the api room inside the transaction of the act")
    public void answered(String key, Answer answer) {
        throw new UnsupportedOperationException();
    }
}
