package org.safeconduct.casefile;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The content of a document in pieces of {@value #SIZE} bytes, of which one at a time is in memory.
 *
 * @param length of the whole content
 * @param reader gives the piece at a position, from 0
 */
record Pieces(long length, IntFunction<byte[]> reader) {

    static final int SIZE = 256 * 1024;

    /** The content from the beginning. */
    InputStream stream() {
        return new Forward();
    }

    /** The content for a reader that jumps. */
    ImageInputStream jumping() {
        return new Jumping();
    }

    private int copy(long from, byte[] piece, byte[] target, int offset, int wanted) {
        int start = (int) (from % SIZE);
        int copied = Math.min(wanted, piece.length - start);
        System.arraycopy(piece, start, target, offset, copied);
        return copied;
    }

    /** Holds the piece that was read last. */
    private final class Window {

        private int position = -1;
        private byte[] piece;

        int read(long from, byte[] target, int offset, int wanted) throws IOException {
            Objects.checkFromIndexSize(offset, wanted, target.length);
            if (from >= length) {
                return -1;
            }
            int at = (int) (from / SIZE);
            if (at != position) {
                piece = reader.apply(at);
                position = at;
            }
            if (piece == null || piece.length <= from % SIZE) {
                throw new EOFException("A piece of the document is missing");
            }
            return copy(from, piece, target, offset, wanted);
        }
    }

    private final class Forward extends InputStream {

        private final Window window = new Window();
        private long at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            if (wanted == 0) {
                return 0;
            }
            int read = window.read(at, target, offset, wanted);
            at += Math.max(read, 0);
            return read;
        }
    }

    private final class Jumping extends ImageInputStreamImpl {

        private final Window window = new Window();

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            bitOffset = 0;
            int read = wanted == 0 ? 0 : window.read(streamPos, target, offset, wanted);
            streamPos += Math.max(read, 0);
            return read;
        }

        @Override
        public long length() {
            return length;
        }
    }
}
