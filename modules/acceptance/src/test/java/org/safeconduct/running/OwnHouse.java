package org.safeconduct.running;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.safeconduct.launcher.Launcher;

/** Safeconduct on a PostgreSQL of one's own, set up as the README says: keys, key store and passwords in the environment. */
final class OwnHouse {

    static final String FIRST_PASSWORD = secret();

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private final Path folder;
    private final int port;
    private final String databasePassword = secret();
    private final String keyStorePassword = secret();

    OwnHouse(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        writeKeys();
        writeKeyStore();
    }

    int port() {
        return port;
    }

    String databasePassword() {
        return databasePassword;
    }

    /** What it said from its start on. */
    String said() throws IOException {
        return Files.exists(said(folder)) ? Files.readString(said(folder)) : "";
    }

    /**
     * Starts the launcher as a process of its own and waits until it says that it is ready, or ends.
     *
     * @param owner role that owns the schemas; its password, as that of {@code app}, is {@link #databasePassword()}
     */
    Process start(String url, String owner, String app) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"),
                "-Dsafeconduct.run=" + folder.resolve("run"),
                "-Dsafeconduct.wildfly=" + System.getProperty("safeconduct.wildfly"),
                "-Dsafeconduct.application=" + System.getProperty("safeconduct.application"),
                "-Dsafeconduct.server.options=-XX:TieredStopAtLevel=1",
                "-Dhttps.port=" + port,
                Launcher.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said(folder).toFile()));
        builder.environment()
                .putAll(Map.of(
                        "DB_URL", url,
                        "DB_USER", app, "DB_PASSWORD", databasePassword,
                        "DB_OWNER_USER", owner, "DB_OWNER_PASSWORD", databasePassword,
                        "SAFECONDUCT_KEYS", folder.resolve("keys").toString(),
                        "TLS_KEYSTORE", keyStore().toString(), "TLS_KEYSTORE_PASSWORD", keyStorePassword,
                        "SAFECONDUCT_FIRST_ADMIN_PASSWORD", FIRST_PASSWORD));
        return ready(builder.start());
    }

    private Process ready(Process process) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (!said().contains("Stop:") && !process.waitFor(200, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() - begun > PATIENCE) {
                process.destroyForcibly();
                throw new IllegalStateException("Neither ready nor ended: " + said());
            }
        }
        return process;
    }

    private void writeKeys() throws IOException, GeneralSecurityException {
        Path keys = Files.createDirectories(folder.resolve("keys"));
        byte[] master = new byte[32];
        new SecureRandom().nextBytes(master);
        Files.writeString(keys.resolve("master.key"), Base64.getEncoder().encodeToString(master));
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(3072);
        writePair(keys, "token", rsa.generateKeyPair());
        writePair(keys, "log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    private static void writePair(Path keys, String name, KeyPair pair) throws IOException {
        Files.writeString(keys.resolve(name + "-signing.pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.writeString(keys.resolve(name + "-verify.pem"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String kind, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    private void writeKeyStore() throws IOException, InterruptedException {
        int status = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "safeconduct", "-keyalg", "EC", "-groupname", "secp256r1",
                "-storetype", "PKCS12", "-keystore", keyStore().toString(), "-storepass", keyStorePassword,
                "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "30"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
    }

    private Path keyStore() {
        return folder.resolve("server.p12");
    }

    private static Path said(Path folder) {
        return folder.resolve("said.txt");
    }

    private static String secret() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
