package org.safeconduct.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir Path folder;

    @Test
    void saysThatThePortIsUsedBeforeAnythingIsStarted() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Installation.start(settings(other.getLocalPort(), Map.of())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is used by another program")
                    .hasMessageContaining("-Dhttp.port=");
        }
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @Test
    void servesADatabaseOfOnesOwnByTlsAlone() throws IOException {
        int port = Ports.orFree(0, "https.port");
        assertThatThrownBy(() -> Installation.start(settings(port, Map.of("DB_URL", "jdbc:postgresql://db/x"))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("TLS_KEYSTORE");
    }

    @Test
    void makesNoKeysForADatabaseOfOnesOwn() throws IOException {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        assertThatThrownBy(() -> Keys.given(Map.of("SAFECONDUCT_KEYS", keys.toString())))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(
                        "master.key, token-signing.pem, token-verify.pem, log-signing.pem, log-verify.pem");
        Keys.generated(keys);
        assertThat(Keys.given(Map.of("SAFECONDUCT_KEYS", keys.toString()))).isEqualTo(keys.toAbsolutePath());
    }

    @Test
    void keepsTheKeysOnceMade() throws IOException {
        Path keys = Keys.generated(folder.resolve("keys"));
        String master = Files.readString(keys.resolve(Keys.MASTER));
        String verify = Files.readString(keys.resolve(Keys.VERIFY));
        String log = Files.readString(keys.resolve(Keys.LOG_VERIFY));
        Keys.generated(keys);
        assertThat(keys.resolve(Keys.MASTER)).hasContent(master);
        assertThat(keys.resolve(Keys.VERIFY)).hasContent(verify);
        assertThat(keys.resolve(Keys.LOG_VERIFY)).hasContent(log);
        assertThat(Files.getPosixFilePermissions(keys.resolve(Keys.LOG_SIGNING)))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private Settings settings(int port, Map<String, String> environment) {
        return new Settings(folder.resolve("run"), folder.resolve("wildfly"), folder.resolve("safeconduct.ear"), port,
                0,
                0, Optional.empty(), Optional.empty(), "", environment);
    }
}
