package coop.impulsion.fund.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.fund.FundView;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.Letterhead;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementView;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code fund} and {@code fund_sharing_agreement} straight into records. */
@ApplicationScoped
public class SqlFunds implements Funds {

    private static final String FUND =
            "SELECT id, code, name, siren, account_holder, iban, bic, prefinancing_cents, is_demo FROM fund";

    private static final String AGREEMENT = "SELECT id, fund_id, version_no, in_force_from, public_bp, patron_bp,"
            + " citizen_bp, on_shortage, loss_order, protected_first, adopted_by, adopted_at FROM fund_sharing_agreement";

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public FundView get(FundId fund) {
        return rows(FUND + " WHERE id = ?1", fund.value())
                .findFirst()
                .map(SqlFunds::fund)
                .orElseThrow(() -> new IllegalArgumentException("no such fund: " + fund));
    }

    @Override
    public Optional<FundView> byCode(String code) {
        return rows(FUND + " WHERE code = ?1", code).findFirst().map(SqlFunds::fund);
    }

    @Override
    public List<FundView> all() {
        return rows(FUND + " ORDER BY name, id").map(SqlFunds::fund).toList();
    }

    @Override
    public Letterhead letterhead(FundId fund) {
        Row row = rows(
                        "SELECT name, territory, account_holder, siren, address, contact, is_demo FROM fund WHERE id = ?1",
                        fund.value())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such fund: " + fund));
        List<String> address = row.has(4) ? row.text(4).lines().toList() : List.of();
        return new Letterhead(row.text(0), row.text(1), row.text(2), row.text(3), address, row.text(5), row.is(6));
    }

    @Override
    public Optional<SharingAgreementView> sharingAgreementOn(FundId fund, LocalDate date) {
        return rows(
                        AGREEMENT + " WHERE fund_id = ?1 AND in_force_from <= ?2 ORDER BY in_force_from DESC",
                        fund.value(),
                        date)
                .findFirst()
                .map(SqlFunds::agreement);
    }

    @Override
    public Optional<SharingAgreementView> sharingAgreement(long id) {
        return rows(AGREEMENT + " WHERE id = ?1", id).findFirst().map(SqlFunds::agreement);
    }

    @Override
    public List<SharingAgreementView> sharingAgreements(FundId fund) {
        return rows(AGREEMENT + " WHERE fund_id = ?1 ORDER BY version_no DESC", fund.value())
                .map(SqlFunds::agreement)
                .toList();
    }

    private Stream<Row> rows(String sql, Object... parameters) {
        return Row.select(entityManager, sql, parameters);
    }

    private static FundView fund(Row row) {
        return new FundView(
                new FundId(row.whole(0)),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                Money.ofCents(row.whole(7)),
                row.is(8));
    }

    private static SharingAgreementView agreement(Row row) {
        return new SharingAgreementView(
                row.whole(0),
                new FundId(row.whole(1)),
                (int) row.whole(2),
                row.day(3),
                Map.of(
                        ContributorClass.PUBLIC, (int) row.whole(4),
                        ContributorClass.PATRON, (int) row.whole(5),
                        ContributorClass.CITIZEN, (int) row.whole(6)),
                row.constant(7, OnShortage.class),
                row.constant(8, LossOrder.class),
                classes(row.text(9)),
                row.text(10),
                row.instant(11));
    }

    private static List<ContributorClass> classes(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(ContributorClass::valueOf).toList();
    }
}
