package org.safeconduct.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.safeconduct.schema.Roles;

/** A PostgreSQL that the environment names, with the two roles already made (README). */
final class OwnDatabase implements Database {

    private static final List<String> NEEDED = List.of("DB_URL", "DB_USER", "DB_PASSWORD", "DB_OWNER_USER",
            "DB_OWNER_PASSWORD");

    private final Map<String, String> environment;

    private OwnDatabase(Map<String, String> environment) {
        this.environment = environment;
    }

    static OwnDatabase named(Map<String, String> environment) {
        List<String> missing = NEEDED.stream().filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
        if (!missing.isEmpty())
            throw new CannotStart("With a database of your own these variables are needed too: "
                    + String.join(", ", missing) + ".");
        if (!environment.get("DB_URL").startsWith("jdbc:postgresql://"))
            throw new CannotStart("DB_URL must begin with jdbc:postgresql://");
        OwnDatabase database = new OwnDatabase(environment);
        database.checkOwner();
        database.checkApplication();
        return database;
    }

    @Override
    public DataSource owner() {
        return as("DB_OWNER_USER", "DB_OWNER_PASSWORD");
    }

    /** The server has inherited the variables; the owner's are taken from it. */
    @Override
    public Map<String, String> serverEnvironment() {
        return Map.of();
    }

    @Override
    public OptionalLong process() {
        return OptionalLong.empty();
    }

    @Override
    public void close() {
        // Somebody else's database: nothing was started.
    }

    private void checkOwner() {
        if (!answer(owner(), "DB_OWNER_USER", "select has_database_privilege(current_database(), 'CREATE')"))
            throw new CannotStart("DB_OWNER_USER may not create schemas in the database that DB_URL names.");
    }

    /** The record of what was done is append-only because this role can do no more than it was granted. */
    private void checkApplication() {
        DataSource app = as("DB_USER", "DB_PASSWORD");
        if (!answer(app, "DB_USER", "select pg_has_role(current_user, ?, 'USAGE')", Roles.APP))
            throw new CannotStart("DB_USER must be " + Roles.APP + " or a role that was granted it.");
        if (answer(app, "DB_USER", "select rolsuper or pg_has_role(current_user, ?, 'MEMBER') from pg_roles "
                + "where rolname = current_user", environment.get("DB_OWNER_USER")))
            throw new CannotStart("DB_USER owns the tables or is a superuser. The application must have a role that "
                    + "can neither change tables nor delete from the record.");
    }

    private boolean answer(DataSource source, String who, String question, String... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            ResultSet result = statement.executeQuery();
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            throw new CannotStart("The database that DB_URL names does not answer to " + who + ": " + e.getMessage(),
                    e);
        }
    }

    private DataSource as(String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(environment.get("DB_URL"));
        source.setUser(environment.get(user));
        source.setPassword(environment.get(password));
        return source;
    }
}
