package org.safeconduct.access;

import java.nio.charset.StandardCharsets;
import org.safeconduct.kernel.Sha256;

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
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
