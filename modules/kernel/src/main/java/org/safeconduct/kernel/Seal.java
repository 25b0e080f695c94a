package org.safeconduct.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts and authenticates with AES-256-GCM. A sealed value is a fresh 12-byte nonce followed by the ciphertext and its
 * tag; it opens only under the same context, so that it cannot be moved to another row.
 */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("AES-256 needs 32 bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A fresh random key for a seal of its own. */
    public static byte[] freshKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    /** @param context names the place of the value, for example its table and id; it is authenticated, not stored */
    public byte[] close(byte[] plain, String context) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, ByteBuffer.wrap(plain), context);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Fails if the value was changed, or sealed with another key or for another context. */
    public byte[] open(byte[] sealed, String context) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        return run(Cipher.DECRYPT_MODE, nonce, buffer, context);
    }

    private byte[] run(int mode, byte[] nonce, ByteBuffer input, String context) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            byte[] text = new byte[input.remaining()];
            input.get(text);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value cannot be processed", e);
        }
    }
}
