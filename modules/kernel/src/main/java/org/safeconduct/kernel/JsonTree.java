package org.safeconduct.kernel;

import jakarta.json.spi.JsonProvider;

/** Makes and reads JSON (RFC 8259). */
public final class JsonTree {

    /**
     * Use this instead of {@link jakarta.json.Json}, which looks through the whole class path for a provider whenever it is
     * asked for a single value: a third of what an answer cost.
     */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonTree() {}
}
