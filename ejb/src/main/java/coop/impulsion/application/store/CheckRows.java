package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckId;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CheckView;
import coop.impulsion.application.model.AutomaticChecks;
import coop.impulsion.basis.FundId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The checklist of an application: the fund's lines in use with what a person answered. */
@ApplicationScoped
public class CheckRows {

    /** A line before the data have been asked. */
    public record Line(
            CheckId id,
            CheckKind kind,
            String title,
            String help,
            String parameter,
            CheckAnswer given,
            String note,
            String givenBy,
            Instant givenAt) {

        public CheckView with(AutomaticChecks automatic) {
            return new CheckView(
                    id, kind, title, help, automatic.answer(kind, parameter), given, note, givenBy, givenAt);
        }
    }

    @PersistenceContext
    private EntityManager entityManager;

    public List<Line> lines(FundId fund, ApplicationId id) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT c.id, c.kind, c.title, c.help, c.parameter, a.answer, a.note, u.display_name,"
                        + " a.answered_at FROM application_check c"
                        + " LEFT JOIN application_check_answer a ON a.check_id = c.id AND a.application_id = ?2"
                        + " LEFT JOIN access_user u ON u.user_name = a.answered_by"
                        + " WHERE c.fund_id = ?1 AND c.is_active ORDER BY c.place, c.id")
                .setParameter(1, fund.value())
                .setParameter(2, id.value())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** @param answer null takes the answer back */
    public void answer(
            ApplicationId id, CheckId check, CheckAnswer answer, String note, String userName, Instant now) {
        entityManager
                .createNativeQuery(
                        "DELETE FROM application_check_answer WHERE application_id = ?1 AND check_id = ?2")
                .setParameter(1, id.value())
                .setParameter(2, check.value())
                .executeUpdate();
        if (answer != null) {
            entityManager
                    .createNativeQuery("INSERT INTO application_check_answer (application_id, check_id, answer, note,"
                            + " answered_by, answered_at) VALUES (?1, ?2, ?3, CAST(?4 AS VARCHAR), ?5, ?6)")
                    .setParameter(1, id.value())
                    .setParameter(2, check.value())
                    .setParameter(3, answer.name())
                    .setParameter(4, note)
                    .setParameter(5, userName)
                    .setParameter(6, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    private static Line line(Object[] row) {
        return new Line(
                new CheckId(((Number) row[0]).longValue()),
                CheckKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : CheckAnswer.valueOf((String) row[5]),
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : ((Timestamp) row[8]).toInstant());
    }
}
