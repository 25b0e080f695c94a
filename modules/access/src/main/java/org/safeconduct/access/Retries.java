package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.safeconduct.kernel.Duplicate;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.MasterKey;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.RuleForbids;
import org.safeconduct.kernel.Seal;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Time;

/** Idempotency-Key of the REST API: the same key and body gives the same answer. */
@Stateless
public class Retries {

    private static final int LONGEST_KEY = 200;

    /** What was answered; kept encrypted. */
    public record Answer(int status, String headersJson, String body) {}

    private record Kept(String bodyHash, Answer answer) {}

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject CurrentCaller caller;
    @Inject Settings settings;

    /**
     * Claims the key in the current transaction. Empty: first time, go on. Present: the answer given before. Keys belong to
     * the caller and are kept for the days in the table of settings.
     *
     * <p>RuleForbids "idempotency-body" if the body differs; Duplicate "idempotency-running" while the first is still
     * running; Invalid if the key is longer than 200 characters.
     */
    @Open("asked by the api room inside the transaction of the act")
    public Optional<Answer> claim(String key, String bodyHash) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Invalid.at("", "idempotency-key", LONGEST_KEY);
        }
        OffsetDateTime now = Time.now(clock);
        String login = caller.get().login();
        refuseIfRunning(login, key);
        sql().run("delete from access.retry where at < ?", now.minusDays(settings.all().get("retry-kept")));
        int first = sql().run("""
                insert into access.retry (caller, key, body_hash, at) values (?, ?, ?, ?) on conflict do nothing
                """, login, key, bodyHash, now);
        return first == 1 ? Optional.empty() : Optional.of(before(login, key, bodyHash));
    }

    @Open("told by the api room inside the transaction of the act")
    public void answered(String key, Answer answer) {
        String login = caller.get().login();
        byte[] body = answer.body() == null
                ? null
                : seal().close(answer.body().getBytes(StandardCharsets.UTF_8), place(login, key));
        sql().run("update access.retry set status = ?, headers = ?, body = ? where caller = ? and key = ?",
                answer.status(), answer.headersJson(), body, login, key);
    }

    /** A lock that ends with the transaction: whoever comes second does not wait. */
    private void refuseIfRunning(String login, String key) {
        boolean mine = sql().one("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", row -> row.getBoolean(1),
                place(login, key)).orElseThrow();
        if (!mine) {
            throw new Duplicate("idempotency-running");
        }
    }

    private Answer before(String login, String key, String bodyHash) {
        Kept kept = sql().one("select body_hash, status, headers, body from access.retry where caller = ? and key = ?",
                row -> kept(row, place(login, key)), login, key).orElseThrow();
        if (!kept.bodyHash().equals(bodyHash)) {
            throw new RuleForbids("idempotency-body");
        }
        if (kept.answer() == null) {
            throw new Duplicate("idempotency-running");
        }
        return kept.answer();
    }

    private static Kept kept(ResultSet row, String place) throws SQLException {
        int status = row.getInt(2);
        if (row.wasNull()) {
            return new Kept(row.getString(1), null);
        }
        byte[] body = row.getBytes(4);
        String text = body == null ? null : new String(seal().open(body, place), StandardCharsets.UTF_8);
        return new Kept(row.getString(1), new Answer(status, row.getString(3), text));
    }

    private static Seal seal() {
        return MasterKey.load().sealFor("access/retry");
    }

    private static String place(String login, String key) {
        return "access/retry/" + login + "/" + key;
    }

    private Sql sql() {
        return new Sql(data);
    }
}
