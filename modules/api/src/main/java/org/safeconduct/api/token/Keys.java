package org.safeconduct.api.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.safeconduct.kernel.Pem;

/** The key pair that signs tokens, from the folder that the system property {@code safeconduct.keys} names. */
@ApplicationScoped
public class Keys {

    private static final String SIGN = "token-signing.pem";
    private static final String VERIFY = "token-verify.pem";

    private RsaJsonWebKey pair;

    @PostConstruct
    void read() {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            PublicKey open = rsa.generatePublic(new X509EncodedKeySpec(Pem.read(VERIFY)));
            PrivateKey secret = rsa.generatePrivate(new PKCS8EncodedKeySpec(Pem.read(SIGN)));
            pair = (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(open);
            pair.setPrivateKey(secret);
            pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
            pair.setUse("sig");
            pair.setAlgorithm("RS256");
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("The token keys cannot be read", e);
        }
    }

    PrivateKey secret() {
        return pair.getPrivateKey();
    }

    String id() {
        return pair.getKeyId();
    }

    /** The public half as a JWK. */
    String published() {
        return pair.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
