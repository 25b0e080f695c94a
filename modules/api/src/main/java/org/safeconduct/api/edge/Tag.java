package org.safeconduct.api.edge;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.Base64;
import org.safeconduct.kernel.Sha256;
import org.safeconduct.kernel.Stale;

/**
 * The ETag of a thing with versions: {@code "<version>-<thing>-<body>"}. The part for the thing keeps the tag of one
 * file from opening another; the part for the body tells what this caller sees.
 */
public final class Tag {

    private static final String WEAK = "W/";
    private static final int SHORT = 9;

    private Tag() {}

    /** Version and thing, without quotes; the filter adds the part for the body. */
    public static String of(String thing, long version) {
        return version + "-" + digest((thing + "#" + version).getBytes(StandardCharsets.UTF_8));
    }

    /** Of what is too large to be held: it is written once to nowhere. */
    public static String of(StreamingOutput content) {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begun())) {
            content.write(out);
            return written(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in the header: the same tag, the same bytes. */
    public static String strong(String tag) {
        return "\"" + tag + "\"";
    }

    /** The same tag, the same for whoever reads it, though not byte for byte (RFC 9110, section 8.8.1). */
    public static String weak(String tag) {
        return WEAK + strong(tag);
    }

    /** As If-None-Match compares (RFC 9110, section 8.8.3.2): strong or weak does not matter. */
    static String compared(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }

    static String digest(byte[] bytes) {
        return written(Sha256.of(bytes));
    }

    private static String written(byte[] hash) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(hash, SHORT))
                .replace('-', '.');
    }

    /** The version in an If-Match header for the thing; refuses with {@link Stale} if none of its tags is for it. */
    static long version(String ifMatch, String thing) {
        for (String tag : ifMatch.split(",")) {
            String[] parts = tag.strip().replaceAll("^\"|\"$", "").split("-");
            if (parts.length >= 2 && parts[0].matches("\\d{1,18}")) {
                long version = Long.parseLong(parts[0]);
                if (of(thing, version).equals(parts[0] + "-" + parts[1])) {
                    return version;
                }
            }
        }
        throw new Stale();
    }
}
