package org.safeconduct.registration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.Numbered;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;

/** Which person a number {@code P-2026-0000013} calls: every screen shows it, the log writes the id. */
@Dependent
public class PersonNumbers implements Numbered {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    @Override
    public Optional<Subject> file(String number) {
        return new Sql(data)
                .one("select id from registration.person where number = ?", row -> row.getObject(1, UUID.class), number)
                .map(PersonId::new)
                .map(PersonId::subject);
    }
}
