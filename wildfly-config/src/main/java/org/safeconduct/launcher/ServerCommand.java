package org.safeconduct.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the server, without its shell script: a signal then reaches the server itself. */
final class ServerCommand {

    private static final List<String> OPENED = List.of("java.base/java.lang", "java.base/java.lang.invoke",
            "java.base/java.lang.reflect", "java.base/java.io", "java.base/java.net", "java.base/java.security",
            "java.base/java.util", "java.base/java.util.concurrent", "java.management/javax.management",
            "java.naming/javax.naming");
    private static final List<String> EXPORTED = List.of("java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap",
            "java.naming/com.sun.jndi.url.ldap", "java.naming/com.sun.jndi.url.ldaps",
            "jdk.naming.dns/com.sun.jndi.dns");

    private final Settings settings;
    private final RunFolder run;
    private final Path keys;
    private final int managementPort;

    ServerCommand(Settings settings, RunFolder run, Path keys, int managementPort) {
        this.settings = settings;
        this.run = run;
        this.keys = keys;
        this.managementPort = managementPort;
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(javaOptions());
        words.addAll(List.of("-jar", settings.wildfly().resolve("jboss-modules.jar").toString(),
                "-mp", settings.wildfly().resolve("modules").toString(), "org.jboss.as.standalone"));
        words.addAll(serverOptions());
        words.addAll(applicationOptions());
        return words;
    }

    private List<String> javaOptions() {
        List<String> options = new ArrayList<>(List.of("-D[Standalone]", "-Xms64m", "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true",
                "-Duser.timezone=UTC", "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Dorg.jboss.boot.log.file=" + run.serverLog(),
                "-Dlogging.configuration=" + run.server().resolve("configuration/logging.properties").toUri()));
        if (Runtime.version().feature() >= 25) options.add("-XX:+UseCompactObjectHeaders");
        OPENED.forEach(name -> options.add("--add-opens=" + name + "=ALL-UNNAMED"));
        EXPORTED.forEach(name -> options.add("--add-exports=" + name + "=ALL-UNNAMED"));
        options.addAll(List.of(settings.serverOptions().split(" ")).stream().filter(word -> !word.isBlank()).toList());
        return options;
    }

    private List<String> serverOptions() {
        return List.of(
                "--server-config=safeconduct-" + (settings.ownDatabase() ? "own" : "demo") + ".xml",
                "-Djboss.home.dir=" + settings.wildfly(),
                "-Djboss.server.base.dir=" + run.server(),
                "-Djboss.server.log.dir=" + run.logs(),
                "-Djboss.bind.address=" + address(),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.port(),
                "-Djboss.https.port=" + settings.port(),
                "-Djboss.management.http.port=" + managementPort);
    }

    /** Plain HTTP never leaves this machine. */
    private String address() {
        return settings.ownDatabase() ? settings.environment().getOrDefault("BIND_ADDRESS", "127.0.0.1") : "127.0.0.1";
    }

    private List<String> applicationOptions() {
        List<String> options = new ArrayList<>();
        options.add("-Dsafeconduct.keys=" + keys);
        options.add("-Dsafeconduct.checkpoints=" + checkpoints());
        settings.zone().ifPresent(zone -> options.add("-Dsafeconduct.zone=" + zone));
        settings.clockShift().ifPresent(file -> options.add("-Dsafeconduct.clock.shift=" + file));
        if (!settings.ownDatabase()) {
            options.add("-Dsafeconduct.demo=true");
            options.add("-Dsafeconduct.demo.accounts=" + run.demoAccounts());
        }
        return options;
    }

    private Path checkpoints() {
        String named = settings.environment().getOrDefault("SAFECONDUCT_CHECKPOINTS", "");
        return named.isBlank() ? run.checkpoints() : Path.of(named).toAbsolutePath();
    }
}
