package coop.impulsion.statement;

import coop.impulsion.basis.store.Row;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells anyone who holds a statement whether it is one of ours, by the code at its foot; says nothing of the
 * contributor.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatementVerification {

    @PersistenceContext
    private EntityManager entityManager;

    /** A genuine document: fund, period, when it was made, SHA-256 of the file in hexadecimal. */
    public record Genuine(String fundName, LocalDate from, LocalDate to, Instant madeAt, String sha256) {}

    /** @param code as typed: any case, with or without its hyphens */
    public Optional<Genuine> verify(String code) {
        String signs = code == null ? "" : code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        if (signs.length() != 12) {
            return Optional.empty();
        }
        String asPrinted = signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
        return Row.select(
                        entityManager,
                        "SELECT f.name, r.period_from, r.period_to, d.finished_at, d.sha256"
                                + " FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                                + " JOIN fund f ON f.id = r.fund_id WHERE d.check_code = ?1 AND d.status = 'DONE'",
                        asPrinted)
                .findFirst()
                .map(row -> new Genuine(row.text(0), row.day(1), row.day(2), row.instant(3), row.text(4)));
    }
}
