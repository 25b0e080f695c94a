package org.safeconduct.readmission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.safeconduct.kernel.Sql;

/** The rides of many plans, read at once. */
@Dependent
class PlannerLegs {

    private static final String LEGS = """
            select transfer, mode, carrier, service, origin, destination, departs_at, departs_offset, arrives_at,
                   arrives_offset
              from readmission.transfer_leg where transfer = any (?::uuid[]) order by transfer, position
            """;

    @Resource(lookup = "java:jboss/datasources/SafeconductDS") DataSource data;

    /** In the order of the journey; a plan without a ride is absent. */
    Map<UUID, List<Leg>> of(Collection<UUID> plans) {
        return plans.isEmpty()
                ? Map.of()
                : new Sql(data).list(LEGS, row -> Map.entry(row.getObject(1, UUID.class), leg(row)), plans)
                        .stream()
                        .collect(Collectors.groupingBy(Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Leg leg(ResultSet row) throws SQLException {
        return new Leg(Leg.Mode.valueOf(row.getString(2)), row.getString(3), row.getString(4), row.getString(5),
                row.getString(6), local(row, 7), local(row, 9));
    }

    /** By the clock of the place: the moment, and in the next column its distance from universal time. */
    private static OffsetDateTime local(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(row.getInt(column + 1)));
    }
}
