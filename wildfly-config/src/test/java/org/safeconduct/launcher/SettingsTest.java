package org.safeconduct.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void answersOnPort8080AsADemonstrationIfNothingElseIsSaid() {
        Settings settings = Settings.read(given(), Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.ownDatabase()).isFalse();
    }

    @Test
    void answersOnTheTlsPortWithADatabaseOfOnesOwn() {
        Settings settings = Settings.read(given(), Map.of("DB_URL", "jdbc:postgresql://db/safeconduct"));
        assertThat(settings.port()).isEqualTo(8443);
        assertThat(settings.ownDatabase()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "65536", "80.5", ""})
    void refusesWhatIsNoPortNumber(String port) {
        Properties properties = given();
        properties.setProperty("http.port", port);
        assertThatThrownBy(() -> Settings.read(properties, Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("-Dhttp.port=" + port);
    }

    @Test
    void refusesToMoveTheClockOverADatabaseOfOnesOwn() {
        Properties properties = given();
        properties.setProperty("safeconduct.clock.shift", "shift");
        assertThat(Settings.read(properties, Map.of()).clockShift()).isPresent();
        assertThatThrownBy(() -> Settings.read(properties, Map.of("DB_URL", "jdbc:postgresql://db/safeconduct")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be used with DB_URL");
    }

    @Test
    void takesAnEmptyNameOfADatabaseForAMistakeNotForADemonstration() {
        Settings settings = Settings.read(given(), Map.of("DB_URL", ""));
        assertThat(settings.ownDatabase()).isTrue();
        assertThatThrownBy(() -> OwnDatabase.named(settings.environment()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DB_URL");
    }

    @Test
    void countsDaysWhereTheAuthorityIs() {
        assertThat(Settings.read(given(), Map.of("SAFECONDUCT_ZONE", "Asia/Tbilisi")).zone())
                .contains(ZoneId.of("Asia/Tbilisi"));
        assertThat(Settings.read(given(), Map.of()).zone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tbilisi", "Europe/ Belgrade"})
    void refusesWhatIsNoTimeZone(String zone) {
        assertThatThrownBy(() -> Settings.read(given(), Map.of("SAFECONDUCT_ZONE", zone)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SAFECONDUCT_ZONE=" + zone);
    }

    private static Properties given() {
        Properties properties = new Properties();
        properties.setProperty("safeconduct.run", "run");
        properties.setProperty("safeconduct.wildfly", "wildfly");
        properties.setProperty("safeconduct.application", "safeconduct.ear");
        return properties;
    }
}
