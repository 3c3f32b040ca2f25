package coop.impulsion.document;

import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Tells anyone who holds a paper of the fund whether it is genuine, by the code printed on it, and nothing of what it says. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PaperVerification {

    @PersistenceContext
    private EntityManager entityManager;

    /** A genuine paper: its fund, what kind of paper it is, when it was made, SHA-256 of the file in hexadecimal. */
    public record Genuine(String fundName, String kind, Instant madeAt, String sha256) {}

    /** @param code as typed: any case, with or without its hyphens */
    public Optional<Genuine> verify(String code) {
        return PaperCode.typed(code)
                .flatMap(typed -> Row.select(
                                entityManager,
                                "SELECT f.name, d.kind, d.created_at, d.sha256 FROM document d JOIN fund f ON f.id = d.fund_id"
                                        + " WHERE d.check_code = ?1",
                                typed.value())
                        .findFirst()
                        .map(row -> new Genuine(row.text(0), row.text(1), row.instant(2), row.text(3))));
    }
}
