package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;
import org.safeconduct.kernel.Subject;

/** Reads where files lie, each once a request until something changes: gate and questions ask about the same few. */
@RequestScoped
class Placements {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    private final Map<Subject, Optional<Placement>> seen = new HashMap<>();

    /** Empty for a subject that lies nowhere. */
    Optional<Placement> of(Subject subject) {
        read(List.of(subject));
        return seen.get(subject);
    }

    /** Reads all of them in one go, so that {@link #of} finds them. */
    void read(Collection<Subject> subjects) {
        List<Subject> unseen = subjects.stream().filter(subject -> !seen.containsKey(subject)).distinct().toList();
        if (unseen.isEmpty()) {
            return;
        }
        unseen.forEach(subject -> seen.put(subject, Optional.empty()));
        new Sql(data).list("select subject, office, owner, restricted, counterpart from access.placement"
                + " where subject = any (?)", Placements::placement, unseen)
                .forEach(placement -> seen.put(placement.subject(), Optional.of(placement)));
    }

    void forget() {
        seen.clear();
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(Subject.parse(row.getString(1)), row.getString(2), row.getObject(3, UUID.class),
                row.getBoolean(4), row.getString(5));
    }
}
