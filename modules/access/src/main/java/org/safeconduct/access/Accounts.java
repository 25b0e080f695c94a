package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/** Reads open accounts, each with one statement: this is on the way of every request. */
@Dependent
class Accounts {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    Optional<Account> byLogin(String login) {
        return sql().one("select " + Account.COLUMNS + """
                , o.password_hash from access.officer o where o.login = ? and o.closed_at is null
                """, Account::read, login);
    }

    /** The officer as whom the client acts, with the hash of the client's secret. */
    Optional<Account> byClient(String client) {
        return sql().one("select " + Account.COLUMNS + """
                , c.secret_hash from access.client c join access.officer o on o.id = c.officer
                where c.id = ? and c.closed_at is null and o.closed_at is null
                """, Account::read, client);
    }

    boolean open(UUID officer, long stamp) {
        return sql().one("select 1 from access.officer where id = ? and stamp = ? and closed_at is null",
                row -> true, officer, stamp).isPresent();
    }

    boolean oneTime(UUID officer) {
        return sql().one("select one_time from access.officer where id = ?", row -> row.getBoolean(1), officer)
                .orElse(false);
    }

    void entered(UUID officer, OffsetDateTime at) {
        sql().run("update access.officer set last_login = ? where id = ?", at, officer);
    }

    private Sql sql() {
        return new Sql(data);
    }
}
