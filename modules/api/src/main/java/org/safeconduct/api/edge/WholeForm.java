package org.safeconduct.api.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body on its way in; knows whether its closing delimiter came (RFC 2046, 5.1.1) or it was broken off. */
final class WholeForm extends FilterInputStream {

    private final byte[] end;
    private int matched;

    WholeForm(InputStream body, String boundary) {
        super(body);
        this.end = ("\r\n--" + boundary + "--").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            follow((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = 0; i < read; i++) {
            follow(bytes[from + i]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    boolean ended() {
        return matched == end.length;
    }

    /** The delimiter begins with the only carriage return in it: after a mismatch nothing of it can have begun but that. */
    private void follow(byte one) {
        if (!ended()) {
            matched = one == end[matched] ? matched + 1 : one == end[0] ? 1 : 0;
        }
    }
}
