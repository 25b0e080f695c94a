package org.safeconduct.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/**
 * Before anybody comes in: the demonstration gets its people once; any other installation gets its first administrator
 * once, and does not start at all while an account of the demonstration could be used.
 */
@Singleton
@Startup
public class Opening {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject CurrentCaller caller;
    @Inject Directory directory;
    @Inject DemoStaff demoStaff;
    @Inject FirstAdministrator firstAdministrator;

    @PostConstruct
    void open() {
        caller.become(Caller.system("start"));
        new Sql(data).one("select pg_advisory_xact_lock(hashtextextended('access/opening', 0))", row -> true);
        if (Boolean.getBoolean("safeconduct.demo")) {
            demoStaff.hireOnce();
        } else {
            refuseDemonstration();
            firstAdministrator.appointOnce(System.getenv("SAFECONDUCT_FIRST_ADMIN_PASSWORD"));
        }
    }

    private void refuseDemonstration() {
        if (directory.demoAccountsExist()) {
            throw new IllegalStateException(
                    "Safeconduct does not start: this database holds accounts of the demonstration,"
                            + " whose passwords everybody knows. Use a database of its own for real work.");
        }
    }
}
