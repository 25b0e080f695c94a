package org.safeconduct.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigratorTest {

    @Test
    void makesTheJobRepositoryAndRemembersThatItDid() throws SQLException {
        assertThat(one(TestDatabase.owner(), "select count(*) from jobs.migration where success")).isNotEqualTo("0");
        assertThat(new Migrator(TestDatabase.owner()).migrate()).isZero();
    }

    @Test
    void letsTheApplicationUseTheTablesOfTheJobRepository() throws SQLException {
        assertThat(one(TestDatabase.app(), "select count(*) from jobs.job_instance")).isEqualTo("0");
    }

    @Test
    void doesNotLetTheApplicationChangeTables() {
        assertThatThrownBy(() -> run(TestDatabase.app(), "alter table jobs.job_instance add intruder text"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> run(TestDatabase.app(), "create table public.intruder (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void sortsUpperAndLowerCaseOfEveryScriptTheSameOnEveryMachine() throws SQLException {
        assertThat(one(TestDatabase.app(), "select upper('жан ÿ')")).isEqualTo("ЖАН Ÿ");
    }

    private static String one(DataSource source, String question) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void run(DataSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
