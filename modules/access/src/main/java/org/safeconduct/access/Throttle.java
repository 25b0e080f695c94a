package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Throttled;
import org.safeconduct.kernel.Time;

/**
 * Makes guessing slow: after some failures each further one doubles the wait, for the login and for the address; after
 * more of them the login is locked for a time. Unknown logins are counted like known ones. Failures are counted in a
 * transaction of their own, because that of the login rolls back.
 */
@Stateless
public class Throttle {

    private static final String COUNT = """
            insert into access.attempt as a (key, failures, last_at, next_at) values (?, 1, ?, ?)
            on conflict (key) do update
            set failures = case when a.last_at < ? then 1 else a.failures + 1 end, last_at = excluded.last_at
            returning failures
            """;
    private static final String FORGET = """
            delete from access.attempt
            where key in (select key from access.attempt where last_at < ? for update skip locked)
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject Clock clock;
    @Inject Settings settings;

    /** Refuses with the seconds to wait while one of them must wait. */
    @Open("asked by the entrance before a password is looked at")
    public void admit(String login, String address) {
        OffsetDateTime now = Time.now(clock);
        sql().one(
                "select next_at from access.attempt where key = any (?) and next_at > ? order by next_at desc limit 1",
                row -> row.getObject(1, OffsetDateTime.class), keys(login, address), now)
                .ifPresent(next -> {
                    throw new Throttled("throttled", Duration.between(now, next).toSeconds() + 1);
                });
    }

    @Open("told by the entrance")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(String login, String address) {
        OffsetDateTime now = Time.now(clock);
        Map<String, Long> numbers = settings.all();
        OffsetDateTime forgotten = now.minusSeconds(numbers.get("failures-forgotten-after"));
        for (String key : keys(login, address)) {
            long failures = sql().one(COUNT, row -> row.getLong(1), key, now, now, forgotten).orElseThrow();
            sql().run("update access.attempt set next_at = ? where key = ?",
                    now.plusSeconds(Waits.seconds(AttemptKeys.isLogin(key), failures, numbers)), key);
        }
        // Last: whoever deletes rows must not wait for one that another counts, who may be waiting for these.
        sql().run(FORGET, forgotten);
    }

    /** Forgets the failures of the login; those of the address fade with time. */
    @Open("told by the entrance, and by who resets a password")
    public void succeeded(String login) {
        sql().run("delete from access.attempt where key = ?", AttemptKeys.login(login));
    }

    private static List<String> keys(String login, String address) {
        return address == null
                ? List.of(AttemptKeys.login(login))
                : List.of(AttemptKeys.login(login), AttemptKeys.address(address));
    }

    private Sql sql() {
        return new Sql(data);
    }
}
