package coop.impulsion.statement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        List<?> rows = entityManager
                .createNativeQuery("SELECT f.name, r.period_from, r.period_to, d.finished_at, d.sha256"
                        + " FROM statement_document d JOIN statement_run r ON r.id = d.run_id"
                        + " JOIN fund f ON f.id = r.fund_id WHERE d.check_code = ?1 AND d.status = 'DONE'")
                .setParameter(1, asPrinted)
                .getResultList();
        return rows.stream().findFirst().map(each -> {
            Object[] row = (Object[]) each;
            return new Genuine(
                    (String) row[0],
                    ((Date) row[1]).toLocalDate(),
                    ((Date) row[2]).toLocalDate(),
                    ((Timestamp) row[3]).toInstant(),
                    ((String) row[4]).strip());
        });
    }
}
