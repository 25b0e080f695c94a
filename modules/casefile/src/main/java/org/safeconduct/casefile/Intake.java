package org.safeconduct.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Sha256;

/** Takes content in, piece by piece: counts it, hashes it, stops at the limit. */
final class Intake {

    static final String CONTENT = "/content";
    static final int MOST_MEGABYTES = (int) (Documents.MOST / 1024 / 1024);

    private final MessageDigest digest = Sha256.begun();
    private long size;

    /**
     * Invalid at /content: {@code empty}, {@code too-large}.
     *
     * @param look sees the first piece before it is kept
     * @param keep is given each piece with its position, from 0
     */
    Intake take(InputStream content, Consumer<byte[]> look, BiConsumer<Integer, byte[]> keep) {
        try {
            byte[] piece = content.readNBytes(Pieces.SIZE);
            if (piece.length == 0) {
                throw Invalid.at(CONTENT, "empty");
            }
            look.accept(piece);
            for (int position = 0; piece.length > 0; position++) {
                count(piece);
                keep.accept(position, piece);
                piece = content.readNBytes(Pieces.SIZE);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The content broke off", e);
        }
    }

    private void count(byte[] piece) {
        size += piece.length;
        if (size > Documents.MOST) {
            throw Invalid.at(CONTENT, "too-large", MOST_MEGABYTES);
        }
        digest.update(piece);
    }

    long size() {
        return size;
    }

    /** Lower-case hex; once, at the end. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
