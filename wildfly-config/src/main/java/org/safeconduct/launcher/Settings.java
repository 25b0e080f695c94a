package org.safeconduct.launcher;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the start was told.
 *
 * @param run folder for what must outlive a build: data, keys, logs
 * @param wildfly the unpacked and configured server
 * @param application the EAR
 * @param port where the rooms answer: HTTP in the demonstration, HTTPS with a database of one's own
 * @param managementPort where {@code jboss-cli} connects, on loopback; 0 takes a free one
 * @param databasePort of the embedded database, on loopback; 0 takes a free one
 * @param clockShift file that moves the clock; for tests only
 * @param zone time zone of the authority, in which days and nights are counted, if not the application's default
 * @param serverOptions further options for the server's Java
 * @param environment the variables of the process
 */
public record Settings(Path run, Path wildfly, Path application, int port, int managementPort, int databasePort,
        Optional<Path> clockShift, Optional<ZoneId> zone, String serverOptions, Map<String, String> environment) {

    /** Reads and checks; every refusal says which setting is wrong. */
    public static Settings read(Properties properties, Map<String, String> environment) {
        Settings settings = new Settings(
                folder(properties, "safeconduct.run"),
                folder(properties, "safeconduct.wildfly"),
                folder(properties, "safeconduct.application"),
                environment.containsKey("DB_URL")
                        ? port(properties, "https.port", 8443)
                        : port(properties, "http.port", 8080),
                port(properties, "management.port", 0),
                port(properties, "db.port", 0),
                Optional.ofNullable(properties.getProperty("safeconduct.clock.shift")).map(Path::of),
                Optional.ofNullable(environment.get("SAFECONDUCT_ZONE")).map(Settings::zone),
                properties.getProperty("safeconduct.server.options", ""),
                Map.copyOf(environment));
        if (settings.ownDatabase() && settings.clockShift().isPresent())
            throw new CannotStart("safeconduct.clock.shift moves the clock for tests and cannot be used with DB_URL.");
        return settings;
    }

    /** Whether the environment names a PostgreSQL: then nothing of the demonstration exists. */
    public boolean ownDatabase() {
        return environment.containsKey("DB_URL");
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CannotStart("SAFECONDUCT_ZONE=" + name + " is no time zone; give one such as Europe/Belgrade.");
        }
    }

    private static Path folder(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null)
            throw new CannotStart("The setting -D" + name + " is missing; mvn package -Prun gives it.");
        return Path.of(value).toAbsolutePath().normalize();
    }

    private static int port(Properties properties, String name, int otherwise) {
        String value = properties.getProperty(name, String.valueOf(otherwise));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535)
            throw new CannotStart("-D" + name + "=" + value + " is not a port number.");
        return Integer.parseInt(value);
    }
}
