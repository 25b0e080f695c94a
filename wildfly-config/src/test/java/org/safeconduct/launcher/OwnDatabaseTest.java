package org.safeconduct.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.schema.Roles;

class OwnDatabaseTest {

    @TempDir static Path folder;

    private static EmbeddedDatabase postgres;
    private static Map<String, String> right;

    @BeforeAll
    static void startPostgres() throws IOException {
        RunFolder run = new RunFolder(folder);
        postgres = EmbeddedDatabase.start(run, 0);
        right = new HashMap<>(postgres.serverEnvironment());
        right.put("DB_OWNER_USER", Roles.OWNER);
        right.put("DB_OWNER_PASSWORD", Passwords.keptIn(run.databasePasswords()).owner());
    }

    @AfterAll
    static void stopPostgres() {
        postgres.close();
    }

    @Test
    void isTakenWithBothRoles() throws SQLException {
        OwnDatabase database = OwnDatabase.named(right);
        assertThat(database.owner().getConnection().isValid(1)).isTrue();
        assertThat(database.process()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_USER", "DB_PASSWORD", "DB_OWNER_USER", "DB_OWNER_PASSWORD"})
    void namesTheVariableThatIsMissing(String variable) {
        assertRefused(Map.of(variable, " "), "needed too: " + variable + ".");
    }

    @Test
    void saysWhoDoesNotGetIn() {
        assertRefused(Map.of("DB_PASSWORD", "guessed"), "does not answer to DB_USER");
        assertRefused(Map.of("DB_OWNER_PASSWORD", "guessed"), "does not answer to DB_OWNER_USER");
    }

    @Test
    void doesNotRunTheApplicationAsTheOwnerOfTheTables() {
        assertRefused(Map.of("DB_USER", Roles.OWNER, "DB_PASSWORD", right.get("DB_OWNER_PASSWORD")), "DB_USER must be");
    }

    @Test
    void doesNotRunTheMigrationsAsTheApplication() {
        assertRefused(Map.of("DB_OWNER_USER", Roles.APP, "DB_OWNER_PASSWORD", right.get("DB_PASSWORD")),
                "may not create schemas");
    }

    private static void assertRefused(Map<String, String> wrong, String how) {
        Map<String, String> environment = new HashMap<>(right);
        environment.putAll(wrong);
        assertThatThrownBy(() -> OwnDatabase.named(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(how);
    }
}
