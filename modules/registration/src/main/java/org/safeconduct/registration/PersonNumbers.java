package org.safeconduct.registration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.access.Calling;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Sql;

/** Which person a number {@code P-2026-0000013} calls: every screen shows it, the log writes the id. */
@Dependent
public class PersonNumbers {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    void call(@Observes Calling calling) {
        new Sql(data)
                .one("select id from registration.person where number = ?", row -> row.getObject(1, UUID.class),
                        calling.number())
                .map(PersonId::new)
                .map(PersonId::subject)
                .ifPresent(calling::answer);
    }
}
