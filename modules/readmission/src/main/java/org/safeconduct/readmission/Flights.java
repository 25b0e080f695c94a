package org.safeconduct.readmission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/** Who else is taken back to the same State by the same flight. */
@Dependent
class Flights {

    private static final String OTHERS = """
            select count(distinct r.person)
              from readmission.request r
              join readmission.transfer t on t.request = r.number and t.round = r.round
              join readmission.transfer_leg l on l.transfer = t.id
             where r.partner = ? and r.person <> ? and l.mode = 'AIR' and l.service = ? and l.departs_at = ?
               and (r.state in ('R43', 'R44', 'R47') or r.suspended_from in ('R43', 'R44'))
               and not exists (select from readmission.transfer later
                   where later.request = t.request and later.round = t.round and later.ordinal > t.ordinal)
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    /** How many: planned, notified or done by the plan that stands. */
    long others(ReadmissionRequest request, Leg flight) {
        return new Sql(data).one(OTHERS, row -> row.getLong(1), request.partner(), request.person().value(),
                flight.service(), flight.departs()).orElse(0L);
    }
}
