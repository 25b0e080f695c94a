package org.safeconduct.backlog;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Pieces one behind the other; null ends them. */
final class PieceStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private byte[] piece = {};
    private int next;
    private int at;

    PieceStream(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        Objects.checkFromIndexSize(offset, wanted, target.length);
        if (wanted == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int copied = Math.min(wanted, piece.length - at);
        System.arraycopy(piece, at, target, offset, copied);
        at += copied;
        return copied;
    }

    private boolean more() {
        while (piece != null && at == piece.length) {
            piece = pieces.apply(next++);
            at = 0;
        }
        return piece != null;
    }
}
