package coop.impulsion.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.UUID;

/**
 * Passwords as they are kept: PBKDF2 with HmacSHA512, 210,000 iterations and a salt of their own, so that a stolen
 * table does not tell them. One check costs about a fifth of a second, on purpose.
 */
@ApplicationScoped
public class Passwords {

    /** What nobody's password can be, checked when the name is unknown: an unknown name takes as long as a wrong password. */
    private String hashOfNobody;

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        hashOfNobody = pbkdf2.generate(UUID.randomUUID().toString().toCharArray());
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** @param hash null for an unknown user: never matches, and takes as long */
    boolean matches(String password, String hash) {
        boolean isRight = pbkdf2.verify(password.toCharArray(), hash == null ? hashOfNobody : hash);
        return isRight && hash != null;
    }
}
