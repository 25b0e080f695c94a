package org.safeconduct.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.safeconduct.running.RunningHouse;
import org.safeconduct.running.Superuser;
import org.safeconduct.scenario.RestCaller;

/** A house apart with as many cases as are asked for, the same in each run. */
final class FilledHouse implements AutoCloseable {

    private final RunningHouse house = RunningHouse.apart();
    private final Superuser superuser = new Superuser(house);
    private final RestCaller rest = new RestCaller(house.address());
    private int cases;

    /** Adds what is missing to so many cases; none is taken away. */
    void fill(int until) throws SQLException {
        if (until <= cases) {
            return;
        }
        try (Connection connection = superuser.connect(); Statement statement = connection.createStatement()) {
            Names.into(connection);
            statement.execute("set session_replication_role = replica");
            statement.execute(script("fill")
                    .replace("{from}", String.valueOf(cases + 1))
                    .replace("{to}", String.valueOf(until))
                    .replace("{names}", String.valueOf(Names.count())));
            statement.execute("vacuum analyze");
        }
        cases = until;
    }

    private static String script(String name) {
        try (InputStream in = FilledHouse.class.getResourceAsStream("/bench/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningHouse house() {
        return house;
    }

    Superuser superuser() {
        return superuser;
    }

    RestCaller rest() {
        return rest;
    }

    @Override
    public void close() {
        house.close();
    }
}
