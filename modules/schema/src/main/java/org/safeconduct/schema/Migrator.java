package org.safeconduct.schema;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings every schema whose migrations are on the class path up to date; what was applied before is checked, never edited. */
public final class Migrator {

    /** Held strongly: a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final DataSource owner;

    /**
     * @param owner connects as the role that owns the schemas; the application's own role has no right to change them
     */
    public Migrator(DataSource owner) {
        this.owner = owner;
        FLYWAY.setLevel(Level.SEVERE);
    }

    /**
     * Applies what is missing. Each migration is one transaction: a wrong one leaves nothing behind.
     *
     * @return how many migrations were applied
     */
    public int migrate() {
        return Floors.onClassPath().stream().mapToInt(this::migrate).sum();
    }

    private int migrate(String schema) {
        return Flyway.configure()
                .dataSource(owner)
                .defaultSchema(schema)
                .createSchemas(true)
                .table("migration")
                .locations("classpath:db/" + schema)
                .sqlMigrationPrefix("")
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .load()
                .migrate().migrationsExecuted;
    }
}
