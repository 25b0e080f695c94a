package org.safeconduct.hostile;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeconduct.scenario.RestCaller;
import org.safeconduct.scenario.RestCaller.Answer;

/** Documents on their way to the house, as multipart. */
final class Letters {

    static final String EDGE = "edge-of-a-part";

    private Letters() {}

    /** Sends one document to a case through the API. */
    static Answer sent(RestCaller rest, String as, String file, String name, byte[] content) {
        return rest.send(as, rest.request(file + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(parts(name, content))));
    }

    /** The body: kind, title, content. */
    static byte[] parts(String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 1000);
        text(body, field("kind", "PPT") + field("title", "A paper"));
        text(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        text(body, "\r\n--" + EDGE + "--\r\n");
        return body.toByteArray();
    }

    private static String field(String name, String value) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static void text(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
