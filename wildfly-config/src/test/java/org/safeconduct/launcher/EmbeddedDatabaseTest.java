package org.safeconduct.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /** PostgreSQL itself is unpacked once for all tests. */
    @TempDir static Path program;

    @TempDir Path folder;

    @BeforeEach
    void shareTheProgram() throws IOException {
        Files.createSymbolicLink(folder.resolve("postgres-program"), program);
    }

    @Test
    void keepsItsDataAndItsPasswordsBetweenStarts() throws IOException, SQLException {
        EmbeddedDatabase first = EmbeddedDatabase.start(run(), 0);
        run(first.owner(), "create table public.kept (id int)");
        first.close();
        EmbeddedDatabase second = EmbeddedDatabase.start(run(), 0);
        run(second.owner(), "insert into public.kept values (1)");
        second.close();
    }

    @Test
    void letsNobodyInWithoutAPassword() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(run(), 0);
        Map<String, String> server = database.serverEnvironment();
        assertThatThrownBy(() -> DriverManager.getConnection(server.get("DB_URL"), "postgres", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        database.close();
    }

    @Test
    void saysThatTheFolderIsUsedBySomebodyElse() throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(run(), 0);
        assertThatThrownBy(() -> EmbeddedDatabase.start(run(), 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("running already");
        assertThat(database.process()).isPresent();
        database.close();
    }

    @Test
    void saysWhatADamagedFolderLacks() throws IOException {
        EmbeddedDatabase.start(run(), 0).close();
        Files.delete(folder.resolve("postgres/global/pg_control"));
        assertDamaged("global/pg_control");
    }

    @Test
    void saysThatTheFolderIsOfAnotherVersion() throws IOException {
        EmbeddedDatabase.start(run(), 0).close();
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "16\n");
        assertDamaged("made by PostgreSQL 16");
    }

    @Test
    void saysThatTheFolderIsDamagedWhenPostgresSeesIt() throws IOException {
        EmbeddedDatabase.start(run(), 0).close();
        Files.write(folder.resolve("postgres/global/pg_control"), new byte[8192]);
        assertDamaged("PostgreSQL does not start with it");
    }

    private void assertDamaged(String how) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(run(), 0))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining(how);
    }

    private RunFolder run() throws IOException {
        return new RunFolder(folder);
    }

    private static void run(DataSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
