package org.safeconduct.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path folder;

    @Test
    void keepsItsDataLetsNobodyElseInAndSaysWhenTheyAreDamaged() throws IOException, SQLException {
        EmbeddedDatabase first = EmbeddedDatabase.start(run(), 0);
        run(first.owner(), "create table public.kept (id int)");
        assertThat(first.process()).isPresent();
        refusesAGuessedPassword(first.serverEnvironment());
        assertRefused("running already");
        first.close();

        EmbeddedDatabase second = EmbeddedDatabase.start(run(), 0);
        run(second.owner(), "insert into public.kept values (1)");
        second.close();

        Files.write(folder.resolve("postgres/global/pg_control"), new byte[8192]);
        assertRefused("is damaged (PostgreSQL does not start with it");
    }

    @Test
    void saysWhatADamagedFolderLacks() throws IOException {
        layFolderOfVersion("18");
        Files.delete(folder.resolve("postgres/global/pg_control"));
        assertRefused("is damaged (missing: global/pg_control)");
    }

    @Test
    void saysThatTheFolderIsOfAnotherVersion() throws IOException {
        layFolderOfVersion("16");
        assertRefused("is damaged (made by PostgreSQL 16, needed: 18)");
    }

    private static void refusesAGuessedPassword(Map<String, String> server) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.get("DB_URL"), "postgres", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private void assertRefused(String how) {
        assertThatThrownBy(() -> EmbeddedDatabase.start(run(), 0, Duration.ofSeconds(5)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(how);
    }

    private void layFolderOfVersion(String version) throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        for (String name : new String[]{"global", "base", "pg_wal"}) {
            Files.createDirectory(data.resolve(name));
        }
        for (String name : new String[]{"postgresql.conf", "pg_hba.conf", "global/pg_control"}) {
            Files.createFile(data.resolve(name));
        }
        Files.writeString(data.resolve("PG_VERSION"), version + "\n");
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
