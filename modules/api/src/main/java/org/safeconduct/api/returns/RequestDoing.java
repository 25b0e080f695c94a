package org.safeconduct.api.returns;

import jakarta.json.JsonObject;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.safeconduct.api.cases.Because;
import org.safeconduct.api.json.Binder;
import org.safeconduct.readmission.RequestNumber;

/**
 * How an act on a request is called: the record that its body is, and the face method that does it.
 *
 * @param word the act in the address
 */
public record RequestDoing<B>(String word, Class<B> body, BiConsumer<RequestAt, B> face) {

    /** The body of an act that wants nothing but the act. */
    public record Nothing() {}

    /** A face method that wants the number, a reason and the version. */
    @FunctionalInterface
    interface Reasoned {
        void act(RequestNumber number, String reason, long version);
    }

    /** A face method that wants the number and the version. */
    @FunctionalInterface
    interface Plain {
        void act(RequestNumber number, long version);
    }

    static RequestDoing<Nothing> plain(String word, Plain face) {
        return new RequestDoing<>(word, Nothing.class, (at, it) -> face.act(at.number(), at.version()));
    }

    static RequestDoing<Because> because(String word, Reasoned face) {
        return new RequestDoing<>(word, Because.class,
                (at, it) -> face.act(at.number(), it.reason(), at.version()));
    }

    /** The act with its body read; refuses with Invalid what the record does not know. */
    Consumer<RequestAt> read(JsonObject json) {
        B read = Binder.bind(json, body);
        return at -> face.accept(at, read);
    }
}
