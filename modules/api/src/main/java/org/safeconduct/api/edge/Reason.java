package org.safeconduct.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.safeconduct.api.json.Storable;
import org.safeconduct.kernel.Invalid;

/** Why a person's data is changed: the header Change-Reason, in UTF-8. */
@RequestScoped
public class Reason {

    private static final String HEADER = "Change-Reason";
    private static final int LONGEST = 1000;

    @Inject HttpServletRequest request;

    /** Refuses with Invalid at the pointer of the header if it is absent or cannot be stored. */
    public String given() {
        String header = request.getHeader(HEADER);
        if (header == null || header.isBlank()) {
            throw Invalid.at("/" + HEADER, "required");
        }
        String reason = decoded(header).strip();
        if (reason.length() > LONGEST) {
            throw Invalid.at("/" + HEADER, "too-long", LONGEST);
        }
        if (!Storable.text(reason)) {
            throw Invalid.at("/" + HEADER, "text-character");
        }
        return reason;
    }

    /** Servers hand headers over as Latin-1: what is UTF-8 underneath is read as that. */
    private static String decoded(String header) {
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }
}
