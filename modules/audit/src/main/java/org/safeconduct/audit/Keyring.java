package org.safeconduct.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/** Finds keys. It keeps none in memory: a key that was deleted is gone for every reader at once. */
@Dependent
class Keyring {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;
    @Inject KeyMaker maker;

    /** The keys of these subjects; made where there is none. */
    Map<String, DataKey> of(Collection<String> subjects) {
        Map<String, DataKey> keys = find(subjects);
        for (String subject : subjects) {
            if (!keys.containsKey(subject)) {
                maker.make(subject);
            }
        }
        return keys.keySet().containsAll(subjects) ? keys : find(subjects);
    }

    /** Those of these keys that still exist. */
    Map<UUID, DataKey> existing(Collection<String> ids) {
        Map<UUID, DataKey> keys = new HashMap<>();
        new Sql(data)
                .list("select id, wrapped from audit.person_key where id = any (?::uuid[])",
                        row -> KeyMaker.unwrapped(row.getObject(1, UUID.class), row.getBytes(2)), ids)
                .forEach(key -> keys.put(key.id(), key));
        return keys;
    }

    private Map<String, DataKey> find(Collection<String> subjects) {
        Map<String, DataKey> keys = new HashMap<>();
        if (subjects.isEmpty()) {
            return keys;
        }
        new Sql(data).list("select subject, id, wrapped from audit.person_key where subject = any (?)",
                row -> keys.put(row.getString(1), KeyMaker.unwrapped(row.getObject(2, UUID.class), row.getBytes(3))),
                subjects);
        return keys;
    }
}
