package org.safeconduct.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.safeconduct.launcher.Installation;
import org.safeconduct.launcher.Settings;

/**
 * The whole house, as {@code mvn package -Prun} starts it, on an empty database and a free port: started when the first
 * test of a thread asks for it, stopped with the JVM of the tests, however that ends. Test classes run on two threads, each
 * in a house of its own: what one class does to its house, another may find there later, never meanwhile.
 */
public final class RunningHouse implements AutoCloseable {

    private static final AtomicInteger BUILT = new AtomicInteger();
    private static final ThreadLocal<RunningHouse> OF_THREAD = ThreadLocal.withInitial(RunningHouse::new);

    private final Path folder;
    private final URI address;
    private final TestClock clock;
    private final Installation installation;

    private RunningHouse() {
        try {
            int port = freePort();
            folder = Path.of(System.getProperty("safeconduct.run") + "-" + BUILT.incrementAndGet());
            FreshFolder.at(folder);
            clock = new TestClock(folder.resolve("clock-shift"));
            address = URI.create("http://localhost:" + port);
            installation = Installation.start(Settings.read(settings(port), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the house was starting", e);
        }
    }

    /** The house of this thread. */
    public static RunningHouse get() {
        return OF_THREAD.get();
    }

    /** A house for one class alone, which would leave any other full. */
    public static RunningHouse apart() {
        return new RunningHouse();
    }

    /** Stops it; one that is not apart is stopped with the JVM. */
    @Override
    public void close() {
        installation.close();
    }

    /** What it keeps: data, keys, logs. */
    public Path folder() {
        return folder;
    }

    /** Where the rooms answer, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** An address in a room: {@code at("/api/openapi.yaml")}. */
    public URI at(String path) {
        return address.resolve(path);
    }

    /** Moves the time that the house goes by. */
    public TestClock clock() {
        return clock;
    }

    /** Connects as the owner of the schemas, to look at what was written. */
    public DataSource owner() {
        return installation.database().owner();
    }

    /** Everything that the server said. */
    public Path serverLog() {
        return installation.run().serverLog();
    }

    /** The process of the server that runs now. */
    public long serverPid() {
        return installation.server().process().pid();
    }

    /** Ends the server as a power cut would, in the middle of whatever it does; the database goes on. */
    public void kill() throws InterruptedException {
        installation.server().process().destroyForcibly().waitFor();
    }

    /** Starts the server again after {@link #kill()}, at the same address. */
    public void startAgain() throws IOException, InterruptedException {
        installation.startServer();
    }

    private Properties settings(int port) {
        Properties settings = new Properties();
        settings.putAll(System.getProperties());
        settings.setProperty("safeconduct.run", folder.toString());
        settings.setProperty("http.port", String.valueOf(port));
        settings.setProperty("safeconduct.clock.shift", clock.file().toString());
        settings.setProperty("safeconduct.server.options", "-XX:TieredStopAtLevel=1");
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
