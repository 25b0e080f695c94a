package org.safeconduct.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.safeconduct.schema.Migrator;

/** Database and server, started in this order and stopped in the other. */
public final class Installation implements AutoCloseable {

    private final Settings settings;
    private final RunFolder run;
    private final Path keys;
    private Database database;
    private Server server;
    private Watch watch;
    private volatile boolean closed;

    private Installation(Settings settings) throws IOException {
        this.settings = settings;
        this.run = new RunFolder(settings.run());
        this.keys = settings.ownDatabase()
                ? Keys.given(settings.environment())
                : Keys.generated(run.keys());
    }

    /** Starts everything and returns when the rooms answer; what fails on the way leaves nothing running. */
    public static Installation start(Settings settings) throws IOException, InterruptedException {
        Ports.mustBeFree(settings.port(), settings.ownDatabase() ? "https.port" : "http.port");
        if (settings.ownDatabase()) Tls.check(settings.environment());
        Installation installation = new Installation(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close));
        try {
            installation.startDatabase();
            installation.startServer();
            return installation;
        } catch (CannotStart e) {
            CannotStart reason = installation.closed ? new CannotStart("It was stopped while starting.", e) : e;
            installation.close();
            throw reason;
        }
    }

    /** Starts the server on the running database; for tests also after it was killed. */
    public void startServer() throws IOException, InterruptedException {
        launchServer().awaitDeployed();
    }

    public Database database() {
        return database;
    }

    public Server server() {
        return server;
    }

    public RunFolder run() {
        return run;
    }

    public Settings settings() {
        return settings;
    }

    private synchronized void startDatabase() throws IOException {
        if (closed) return;
        database = settings.ownDatabase()
                ? OwnDatabase.named(settings.environment())
                : EmbeddedDatabase.start(run, Ports.orFree(settings.databasePort(), "db.port"));
        new Migrator(database.owner()).migrate();
    }

    private synchronized Server launchServer() throws IOException {
        if (closed) throw new CannotStart("Stopped while starting.");
        ServerFolder folder = new ServerFolder(run.server());
        folder.lay(settings.wildfly(), settings.application());
        int management = Ports.orFree(settings.managementPort(), "management.port");
        server = Server.start(new ServerCommand(settings, run, keys, management).words(),
                database.serverEnvironment(), folder, run);
        if (watch != null) watch.end();
        watch = Watch.over(server.process(), database.process());
        return server;
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        if (server != null) server.stop();
        if (database != null) database.close();
        if (watch != null) watch.end();
    }
}
