package org.safeconduct.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A log as another program might write it: the hashes by the definition, the notes signed, the export in lines. */
final class Log {

    private final String origin;
    private final KeyPair pair;
    final List<String> entries = new ArrayList<>();

    Log(String origin, int size) {
        this.origin = origin;
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        for (int entry = 0; entry < size; entry++) {
            entries.add("{\"actor\":\"officer-" + entry % 3 + "\",\"act\":" + entry + "}");
        }
    }

    static String line(long index, String entry) {
        return "{\"index\":" + index + ",\"bytes\":\""
                + Base64.getEncoder().encodeToString(entry.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }

    List<String> export() {
        return numbered(entries);
    }

    /** As if whoever bent the log had been careful. */
    static List<String> numbered(List<String> entries) {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(line(lines.size(), entry)));
        return lines;
    }

    String note(int size) {
        return note(size, root(entries.subList(0, size)));
    }

    String note(int size, byte[] root) {
        return note(origin, size, root);
    }

    /** @param of the log that it claims to be of; the signature stays this one's */
    String note(String of, int size, byte[] root) {
        String text = of + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        return text + "\n\u2014 " + origin + " " + Base64.getEncoder().encodeToString(signature(text)) + "\n";
    }

    String key() {
        return origin + "+" + HexFormat.of().formatHex(hint()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            return ByteBuffer.allocate(signed.length + 4).put(hint()).put(signed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] hint() {
        byte[] name = (origin + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(hash(name, typed()), 4);
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        return ByteBuffer.allocate(33).put((byte) 1).put(encoded, encoded.length - 32, 32).array();
    }

    /** The definition (RFC 9162, 2.1.1). */
    static byte[] root(List<String> entries) {
        if (entries.size() == 1) {
            return hash(new byte[]{0}, entries.getFirst().getBytes(StandardCharsets.UTF_8));
        }
        int k = Integer.highestOneBit(entries.size() - 1);
        return hash(new byte[]{1}, root(entries.subList(0, k)), root(entries.subList(k, entries.size())));
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(sha::update);
            return sha.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
