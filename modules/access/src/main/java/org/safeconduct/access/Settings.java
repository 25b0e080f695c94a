package org.safeconduct.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/** The numbers that an installation chose. */
@Dependent
class Settings {

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    Map<String, Long> all() {
        Map<String, Long> all = new HashMap<>();
        new Sql(data).list("select name, value from access.setting", row -> all.put(row.getString(1), row.getLong(2)));
        return all;
    }
}
