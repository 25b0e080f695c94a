package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.safeconduct.kernel.Action;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Sql;

/** The one account that nobody creates: only while there is no account at all, with a password that must be changed. */
@Dependent
class FirstAdministrator {

    static final String LOGIN = "first-admin";

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @PersistenceContext(unitName = "access") EntityManager em;
    @Inject Entries entries;

    /** Fails, and with it the start, while there is no account and no usable password. */
    void appointOnce(String password) {
        if (new Sql(data).one("select 1 from access.officer limit 1", row -> true).isPresent()) {
            return;
        }
        refuseUnlessStrong(password);
        Officer first = Officer.joining(LOGIN, "First administrator", "HQ", EnumSet.of(Role.ADMINISTRATOR),
                Passwords.hash(password.toCharArray()));
        em.persist(first);
        em.flush();
        entries.done(Action.STAFF_CREATE, List.of(first.subject()), List.of());
    }

    private static void refuseUnlessStrong(String password) {
        try {
            PasswordRules.check(new Flaws(), "", password == null ? new char[0] : password.toCharArray(), LOGIN)
                    .refuse();
        } catch (Invalid weak) {
            throw new IllegalStateException("Safeconduct does not start: nobody can log in yet. Set"
                    + " SAFECONDUCT_FIRST_ADMIN_PASSWORD to a one-time password for " + LOGIN + " of at least "
                    + PasswordRules.SHORTEST + " characters that is not easy to guess.", weak);
        }
    }
}
