package coop.impulsion.application.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckId;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CheckView;
import coop.impulsion.application.model.AutomaticChecks;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT c.id, c.kind, c.title, c.help, c.parameter, a.answer, a.note, u.display_name,"
                                + " a.answered_at FROM application_check c"
                                + " LEFT JOIN application_check_answer a ON a.check_id = c.id AND a.application_id = ?2"
                                + " LEFT JOIN access_user u ON u.user_name = a.answered_by"
                                + " WHERE c.fund_id = ?1 AND c.is_active ORDER BY c.place, c.id",
                        fund.value(),
                        id.value())
                .toList();
        return rows.stream().map(row -> line(row)).toList();
    }

    /** @param answer null takes the answer back */
    public void answer(ApplicationId id, CheckId check, CheckAnswer answer, String note, String userName, Instant now) {
        Row.change(
                entityManager,
                "DELETE FROM application_check_answer WHERE application_id = ?1 AND check_id = ?2",
                id.value(),
                check.value());
        if (answer != null) {
            Row.change(
                    entityManager,
                    "INSERT INTO application_check_answer (application_id, check_id, answer, note,"
                            + " answered_by, answered_at) VALUES (?1, ?2, ?3, CAST(?4 AS VARCHAR), ?5, ?6)",
                    id.value(),
                    check.value(),
                    answer.name(),
                    note,
                    userName,
                    now);
        }
    }

    private static Line line(Row row) {
        return new Line(
                new CheckId(row.whole(0)),
                row.constant(1, CheckKind.class),
                row.text(2),
                row.text(3),
                row.text(4),
                row.constant(5, CheckAnswer.class),
                row.text(6),
                row.text(7),
                row.instant(8));
    }
}
