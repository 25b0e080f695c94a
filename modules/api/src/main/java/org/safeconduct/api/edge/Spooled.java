package org.safeconduct.api.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.safeconduct.kernel.Sha256;

/** A body of any size in a file that is gone when the call ends: a slow line must not hold a transaction open. */
public final class Spooled implements AutoCloseable {

    private final Path file;
    private final String hash;

    private Spooled(Path file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    public static Spooled read(InputStream body) throws IOException {
        Path file = Files.createTempFile("body", null);
        MessageDigest digest = Sha256.begun();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            body.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Spooled(file, HexFormat.of().formatHex(digest.digest()));
    }

    /** SHA-256 of the body, hexadecimal. */
    public String hash() {
        return hash;
    }

    public InputStream content() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
