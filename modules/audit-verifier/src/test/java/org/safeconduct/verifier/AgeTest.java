package org.safeconduct.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is taken to somebody's machine runs on the Java that the README names. */
class AgeTest {

    private static final int CLASSES_OF_JAVA_17 = 61;

    @Test
    void runsOnJava17() throws IOException {
        try (DataInputStream main = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            main.skipNBytes(Integer.BYTES + Short.BYTES);
            assertThat(main.readUnsignedShort()).isEqualTo(CLASSES_OF_JAVA_17);
        }
    }
}
