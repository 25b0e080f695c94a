package org.safeconduct.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** One line of an export: {@code {"index":0,"bytes":"…"}}, with or without blanks between. */
record Entry(long index, byte[] bytes) {

    /** So many digits always fit. */
    private static final int DIGITS = 18;

    /** Reads the first bytes of the buffer; null if they are no such line. */
    static Entry read(byte[] buffer, int length) {
        return new Form(buffer, length).read();
    }

    private static final class Form {

        private static final byte[] OPEN = bytes("{");
        private static final byte[] INDEX = bytes("\"index\"");
        private static final byte[] COLON = bytes(":");
        private static final byte[] COMMA = bytes(",");
        private static final byte[] BYTES = bytes("\"bytes\"");
        private static final byte[] QUOTE = bytes("\"");
        private static final byte[] CLOSE = bytes("}");

        private final byte[] buffer;
        private final int length;
        private int at;

        Form(byte[] buffer, int length) {
            this.buffer = buffer;
            this.length = length;
        }

        private static byte[] bytes(String token) {
            return token.getBytes(StandardCharsets.US_ASCII);
        }

        Entry read() {
            if (!(token(OPEN) && token(INDEX) && token(COLON))) {
                return null;
            }
            long index = number();
            if (index < 0 || !(token(COMMA) && token(BYTES) && token(COLON) && token(QUOTE))) {
                return null;
            }
            byte[] bytes = base64();
            return bytes != null && token(QUOTE) && token(CLOSE) && ended() ? new Entry(index, bytes) : null;
        }

        private boolean token(byte[] token) {
            blanks();
            boolean here = at + token.length <= length
                    && Arrays.equals(buffer, at, at + token.length, token, 0, token.length);
            at += here ? token.length : 0;
            return here;
        }

        private long number() {
            blanks();
            int from = at;
            long number = 0;
            while (at < length && buffer[at] >= '0' && buffer[at] <= '9' && at - from < DIGITS) {
                number = number * 10 + buffer[at++] - '0';
            }
            return at == from ? -1 : number;
        }

        private byte[] base64() {
            int from = at;
            while (at < length && buffer[at] != '"') {
                at++;
            }
            try {
                return Base64.getDecoder().decode(Arrays.copyOfRange(buffer, from, at));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private boolean ended() {
            blanks();
            return at == length;
        }

        private void blanks() {
            while (at < length && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r')) {
                at++;
            }
        }
    }
}
