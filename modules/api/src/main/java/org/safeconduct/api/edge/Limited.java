package org.safeconduct.api.edge;

import jakarta.ws.rs.ClientErrorException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is refused with 413 as soon as more comes than allowed, whatever its length was said to be. */
final class Limited extends FilterInputStream {

    private static final int TOO_LARGE = 413;

    private long left;

    Limited(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ClientErrorException(TOO_LARGE);
        }
    }
}
