package org.safeconduct.api.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.safeconduct.access.Caller;

/** Writes and signs tokens. Issuer and audience are those that the server verifies. */
@ApplicationScoped
public class Issuer {

    /** How long a token lives. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    @Inject Keys keys;

    /** A token for the caller, valid from now on. */
    public String token(Caller caller) {
        JsonWebSignature signed = new JsonWebSignature();
        signed.setPayload(claims(caller).toJson());
        signed.setKey(keys.secret());
        signed.setKeyIdHeaderValue(keys.id());
        signed.setHeader("typ", "JWT");
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private JwtClaims claims(Caller caller) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(System.getProperty("mp.jwt.verify.issuer"));
        claims.setAudience(System.getProperty("mp.jwt.verify.audiences", "").split(",")[0]);
        claims.setSubject(caller.login());
        claims.setStringClaim("upn", caller.login());
        claims.setStringListClaim("groups", caller.roles().stream().map(Enum::name).sorted().toList());
        // The machine's time, not the kernel's: the server checks tokens against it.
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFE.toMinutes());
        claims.setGeneratedJwtId();
        return claims;
    }
}
