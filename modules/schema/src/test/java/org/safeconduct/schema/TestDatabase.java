package org.safeconduct.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for the tests of a module: started once a JVM on a free port, migrated with whatever {@code db/*}
 * folders are on the class path, gone with the JVM.
 */
public final class TestDatabase {

    private static final String OWNER_PASSWORD = "owner-of-the-test";
    private static final String APP_PASSWORD = "app-of-the-test";
    private static final int MOST_CONNECTIONS = 50;
    private static final EmbeddedPostgres SERVER = start();
    // Kept open: the modules' tests ask for a connection a statement, and a new one costs more than most statements.
    private static final DataSource OWNER = kept(as(SERVER, Roles.OWNER, OWNER_PASSWORD));
    private static final DataSource APP = kept(as(SERVER, Roles.APP, APP_PASSWORD));

    private TestDatabase() {}

    /** Connects as the role that owns the schemas. */
    public static DataSource owner() {
        return OWNER;
    }

    /** Connects as the role of the application: it may do what the migrations granted, nothing else. */
    public static DataSource app() {
        return APP;
    }

    /**
     * The same role, for a test that wants a database of other settings.
     *
     * @param options as on the command line of the server, "-c enable_seqscan=off"
     */
    public static DataSource app(String options) {
        PGSimpleDataSource source = as(SERVER, Roles.APP, APP_PASSWORD);
        source.setOptions(options);
        return source;
    }

    /**
     * The persistence unit of a module with transactions of its own ({@code getTransaction()}) as the application role.
     *
     * @param unit name in the module's persistence.xml
     */
    public static EntityManagerFactory unit(String unit) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", app());
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.weaving", "false");
        return Persistence.createEntityManagerFactory(unit, settings);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "off")
                    .start();
            new Roles(server.getPostgresDatabase()).prepare(OWNER_PASSWORD, APP_PASSWORD);
            new Migrator(as(server, Roles.OWNER, OWNER_PASSWORD)).migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be prepared", e);
        }
    }

    private static DataSource kept(DataSource source) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(source);
        settings.setMaximumPoolSize(MOST_CONNECTIONS);
        settings.setMinimumIdle(0);
        settings.setInitializationFailTimeout(-1);
        return new HikariDataSource(settings);
    }

    private static PGSimpleDataSource as(EmbeddedPostgres server, String role, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        // As on the server: a UUID that is null is bound as text and must be let into a uuid column.
        source.setStringType("unspecified");
        source.setPortNumbers(new int[]{server.getPort()});
        source.setDatabaseName(Roles.DATABASE);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }
}
