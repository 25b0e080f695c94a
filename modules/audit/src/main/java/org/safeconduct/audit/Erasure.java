package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import javax.sql.DataSource;
import org.safeconduct.kernel.Open;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;

/** Makes the personal values of a subject in the log unreadable for ever; the entries and their hashes stay. */
@Stateless
public class Erasure {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    /** Deletes the key. Nothing happens if there is none. */
    @Open("casework erases inside its own gated act")
    public void forget(Subject subject) {
        new Sql(data).run("delete from audit.person_key where subject = ?", subject);
    }
}
