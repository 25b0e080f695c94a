package org.safeconduct.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a login or an address without keeping what was typed. */
final class AttemptKeys {

    private static final String LOGIN = "login:";

    private AttemptKeys() {}

    static String login(String login) {
        return LOGIN + hash(login);
    }

    static String address(String address) {
        return "address:" + hash(address);
    }

    static boolean isLogin(String key) {
        return key.startsWith(LOGIN);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}
