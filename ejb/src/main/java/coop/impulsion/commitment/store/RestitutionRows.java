package coop.impulsion.commitment.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.commitment.CommitmentId;
import coop.impulsion.commitment.DecideRestitution;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.Restitutable;
import coop.impulsion.commitment.RestitutionStatus;
import coop.impulsion.commitment.RestitutionView;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Restitutions as rows: decided once, then paid or cancelled, each by one conditional update. */
@ApplicationScoped
public class RestitutionRows {

    private static final String VIEWS =
            "SELECT r.number, c.number AS commitment, k.name, r.amount_cents, r.status, r.decided_on, r.reason, r.paid_on,"
                    + " r.bank_reference, r.entry_position, r.paid_position FROM commitment_restitution r"
                    + " JOIN commitment c ON c.id = r.commitment_id JOIN contributor k ON k.id = c.contributor_id"
                    + " WHERE r.fund_id = ?1";

    @PersistenceContext
    private EntityManager entityManager;

    /** What of that commitment could go back on that day; nothing if the fund has none so. */
    public Optional<Restitutable> restitutable(FundId fund, String commitment, LocalDate on) {
        return Row.select(
                        entityManager,
                        "SELECT c.nature, c.valid_until, c.paid_in_cents, c.held_cents, c.refunded_cents,"
                                + " (SELECT CAST(COALESCE(SUM(r.amount_cents), 0) AS BIGINT)"
                                + " FROM commitment_restitution r WHERE r.commitment_id = c.id"
                                + " AND r.status = 'DECIDED') FROM commitment c WHERE c.fund_id = ?1"
                                + " AND c.number = CAST(?2 AS VARCHAR)",
                        fund.value(),
                        commitment)
                .findFirst()
                .map(row -> {
                    Nature nature = row.constant(0, Nature.class);
                    LocalDate until = row.day(1);
                    long most = row.whole(2) - row.whole(3) - row.whole(4) - row.whole(5);
                    boolean isEnded = until != null && until.isBefore(on);
                    return new Restitutable(
                            nature,
                            until,
                            isEnded,
                            Money.ofCents(row.whole(2)),
                            Money.ofCents(row.whole(3)),
                            Money.ofCents(row.whole(4)),
                            Money.ofCents(row.whole(5)),
                            nature == Nature.GIFT ? Money.ZERO : Money.ofCents(Math.max(0, most)));
                });
    }

    public CommitmentId commitmentId(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT id FROM commitment WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number)
                .findFirst()
                .map(row -> new CommitmentId(row.whole(0)))
                .orElseThrow();
    }

    public void add(DecideRestitution command, String number, LocalDate on, String reason, long position) {
        Row.change(
                entityManager,
                "INSERT INTO commitment_restitution (id, fund_id, number, commitment_id, amount_cents, status, decided_on,"
                        + " reason, entry_position) VALUES (nextval('commitment_restitution_seq'), ?1, ?2, ?3, ?4,"
                        + " 'DECIDED', ?5, ?6, ?7)",
                command.fund().value(),
                number,
                commitmentId(command.fund(), command.commitment()).value(),
                command.amount().cents(),
                on,
                reason,
                position);
    }

    public void paid(FundId fund, String number, LocalDate on, String bankReference, long position) {
        settled(Row.change(
                entityManager,
                "UPDATE commitment_restitution SET status = 'PAID', paid_on = ?3, bank_reference = CAST(?4 AS VARCHAR),"
                        + " paid_position = ?5 WHERE fund_id = ?1 AND number = ?2 AND status = 'DECIDED'",
                fund.value(),
                number,
                on,
                bankReference,
                position));
    }

    public void cancelled(FundId fund, String number, String reason) {
        settled(Row.change(
                entityManager,
                "UPDATE commitment_restitution SET status = 'CANCELLED', cancel_reason = ?3"
                        + " WHERE fund_id = ?1 AND number = ?2 AND status = 'DECIDED'",
                fund.value(),
                number,
                reason));
    }

    private static void settled(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("a restitution was settled meanwhile");
        }
    }

    public Optional<RestitutionView> restitution(FundId fund, String number) {
        return Row.select(entityManager, VIEWS + " AND r.number = CAST(?2 AS VARCHAR)", fund.value(), number)
                .findFirst()
                .map(RestitutionRows::view);
    }

    /** Those of one commitment, the oldest first. */
    public List<RestitutionView> ofCommitment(FundId fund, String commitment) {
        return Row.select(
                        entityManager,
                        VIEWS + " AND c.number = CAST(?2 AS VARCHAR) ORDER BY r.number",
                        fund.value(),
                        commitment)
                .map(RestitutionRows::view)
                .toList();
    }

    private static RestitutionView view(Row row) {
        return new RestitutionView(
                row.text(0),
                row.text(1),
                row.text(2),
                Money.ofCents(row.whole(3)),
                row.constant(4, RestitutionStatus.class),
                row.day(5),
                row.text(6),
                row.day(7),
                row.text(8),
                row.whole(9),
                row.wholeOrNull(10));
    }
}
