package org.safeconduct.api.json;

import static org.safeconduct.kernel.JsonTree.JSON;

import jakarta.json.JsonObject;
import java.util.Locale;

/** Merge patches (RFC 7396) on records. */
public final class Merge {

    private Merge() {}

    /** The record with the patch on it; refuses with Invalid what the record does not know. */
    public static <T extends Record> T patched(T before, JsonObject patch) {
        @SuppressWarnings("unchecked") Class<T> type = (Class<T>) before.getClass();
        return Binder.bind(JSON.createMergePatch(patch).apply(new JsonForm(Locale.ENGLISH).of(before)), type);
    }
}
