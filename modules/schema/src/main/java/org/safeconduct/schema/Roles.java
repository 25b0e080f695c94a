package org.safeconduct.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The two roles and the database of an embedded PostgreSQL: the owner migrates, the application reads and writes rows. */
public final class Roles {

    /** Owns the schemas and runs the migrations. */
    public static final String OWNER = "safeconduct_owner";
    /** The application: only what a migration grants it. */
    public static final String APP = "safeconduct_app";
    /** The database that both use. */
    public static final String DATABASE = "safeconduct";

    private final DataSource superuser;

    /** @param superuser connects to the maintenance database of the cluster */
    public Roles(DataSource superuser) {
        this.superuser = superuser;
    }

    /** Makes the roles and the database if they are missing, and gives the roles these passwords in any case. */
    public void prepare(String ownerPassword, String appPassword) throws SQLException {
        try (Connection connection = superuser.getConnection()) {
            login(connection, OWNER, ownerPassword);
            login(connection, APP, appPassword);
            database(connection);
        }
    }

    private static void login(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role))
            run(connection, "select format('create role %I login', ?)", role);
        run(connection, "select format('alter role %I password %L', ?, ?)", role, password);
    }

    private static void database(Connection connection) throws SQLException {
        if (exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) return;
        run(connection, "select format('create database %I owner %I', ?, ?)", DATABASE, OWNER);
        run(connection, "select format('revoke all on database %I from public', ?)", DATABASE);
        run(connection, "select format('grant connect on database %I to %I', ?, ?)", DATABASE, APP);
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** DDL takes no parameters, so the server quotes the values into the sentence itself before it is run. */
    private static void run(Connection connection, String sentence, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sentence)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet quoted = statement.executeQuery()) {
                quoted.next();
                connection.createStatement().execute(quoted.getString(1));
            }
        }
    }
}
