package org.safeconduct.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] TEXT = "only for one pair of eyes".getBytes(StandardCharsets.UTF_8);

    private final MasterKey master = new MasterKey(new byte[32]);
    private final Seal seal = master.sealFor("test");

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(seal.close(TEXT, "row 1"), "row 1")).isEqualTo(TEXT);
    }

    @Test
    void neverLooksTheSameTwice() {
        assertThat(seal.close(TEXT, "row 1")).isNotEqualTo(seal.close(TEXT, "row 1"));
    }

    @Test
    void doesNotOpenElsewhereNorWithAnotherKeyNorChanged() {
        byte[] sealed = seal.close(TEXT, "row 1");
        assertThatThrownBy(() -> seal.open(sealed, "row 2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> master.sealFor("other").open(sealed, "row 1"))
                .isInstanceOf(IllegalStateException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "row 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void derivesTheSameKeyForTheSamePurpose() {
        assertThat(new MasterKey(new byte[32]).sealFor("test").open(seal.close(TEXT, ""), "")).isEqualTo(TEXT);
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new MasterKey(new byte[16])).isInstanceOf(IllegalStateException.class);
    }
}
