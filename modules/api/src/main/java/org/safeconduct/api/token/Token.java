package org.safeconduct.api.token;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.safeconduct.access.Caller;
import org.safeconduct.access.Entrance;
import org.safeconduct.kernel.Flaws;
import org.safeconduct.kernel.Forbidden;

/** Client credentials against a token (RFC 6749, section 4.4). Closed where the ministry named an issuer of its own. */
@Path("/token")
public class Token {

    /** The answer, with the member names of RFC 6749. */
    public record Issued(String access_token, String token_type, long expires_in) {}

    @Inject Entrance entrance;

    @Inject Issuer issuer;

    @Inject HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public Issued issue(MultivaluedMap<String, String> form) {
        if (!ours()) {
            throw new NotFoundException();
        }
        check(form);
        return new Issued(issuer.token(client(form)), "Bearer", Issuer.LIFE.toSeconds());
    }

    private static void check(MultivaluedMap<String, String> form) {
        new Flaws()
                .required(form.getFirst("client_id"), "/client_id")
                .required(form.getFirst("client_secret"), "/client_secret")
                .unless("client_credentials".equals(form.getFirst("grant_type")), "/grant_type", "code")
                .refuse();
    }

    private Caller client(MultivaluedMap<String, String> form) {
        char[] secret = form.getFirst("client_secret").toCharArray();
        try {
            return entrance.enterClient(form.getFirst("client_id"), secret, request.getRemoteAddr());
        } catch (Forbidden e) {
            // The same answer whatever was wrong; a refusal as cause would be told as 403.
            throw new NotAuthorizedException("Bearer");
        }
    }

    private static boolean ours() {
        return System.getProperty("mp.jwt.verify.publickey.location", "").startsWith("file:");
    }
}
