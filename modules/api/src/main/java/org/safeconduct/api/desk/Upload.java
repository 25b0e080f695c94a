package org.safeconduct.api.desk;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.api.json.Scalars;
import org.safeconduct.api.json.Storable;
import org.safeconduct.casefile.Documents;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Invalid;
import org.safeconduct.kernel.Sha256;

/** A multipart upload: small parts as text, the content in a file that is gone when the call ends. */
final class Upload implements AutoCloseable {

    private static final Set<String> PARTS = Set.of("kind", "title", "person", "content");
    private static final int LONGEST_TEXT = 4000;

    private final List<EntityPart> parts;
    private final Path content;
    private final MessageDigest digest;

    private Upload(List<EntityPart> parts, Path content, MessageDigest digest) {
        this.parts = parts;
        this.content = content;
        this.digest = digest;
    }

    /** Refuses with Invalid what is no upload of one document. */
    static Upload read(List<EntityPart> parts) throws IOException {
        Flaws flaws = new Flaws();
        parts.forEach(part -> flaws.unless(PARTS.contains(part.getName()), "/" + part.getName(), "unknown-field"));
        PARTS.forEach(name -> flaws.unless(count(parts, name) < 2, "/" + name, "given-twice"));
        flaws.unless(count(parts, "content") > 0, "/content", "required").refuse();
        Upload upload = new Upload(parts, Files.createTempFile("upload", null), Sha256.begun());
        upload.spool();
        return upload;
    }

    private static long count(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).count();
    }

    private void spool() throws IOException {
        try (InputStream in = part("content").orElseThrow().getContent();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(content), digest)) {
            in.transferTo(out);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** What the small parts say. */
    Documents.NewDocument document() throws IOException {
        String person = text("person");
        String name = part("content").flatMap(EntityPart::getFileName).orElse("");
        UUID id = person == null ? null : (UUID) Scalars.read(UUID.class, person, "/person");
        return new Documents.NewDocument(text("kind"), text("title"), name, id);
    }

    InputStream content() throws IOException {
        return Files.newInputStream(content);
    }

    /** The same for the same document with the same words. */
    String hash() throws IOException {
        digest.update(document().toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }

    private String text(String name) throws IOException {
        Optional<EntityPart> part = part(name);
        if (part.isEmpty()) {
            return null;
        }
        String text = read(part.get(), name);
        return text.isBlank() ? null : text.strip();
    }

    private static String read(EntityPart part, String name) throws IOException {
        try (InputStream in = part.getContent()) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (bytes.length > LONGEST_TEXT || !Storable.text(text)) {
                throw Invalid.at("/" + name, "too-long", LONGEST_TEXT);
            }
            return text;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
