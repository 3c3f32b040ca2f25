package coop.impulsion.fund.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.fund.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** Counts in {@code fund_number_series}, whose row it locks by changing it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlNumberSeries implements NumberSeries {

    private static final int FOR_GOOD = 0;

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public String next(FundId fund, String prefix, int year) {
        return prefix + "-" + year + "-" + padded(count(fund, prefix, year));
    }

    @Override
    public String next(FundId fund, String prefix) {
        return prefix + "-" + padded(count(fund, prefix, FOR_GOOD));
    }

    private int count(FundId fund, String prefix, int year) {
        // Two first-comers: the second waits at the insert until the first has ended, then adds nothing and counts on.
        in(
                        fund,
                        prefix,
                        year,
                        "INSERT INTO fund_number_series (fund_id, series, year_no, last_given)"
                                + " VALUES (?1, ?2, ?3, 0) ON CONFLICT DO NOTHING")
                .executeUpdate();
        in(
                        fund,
                        prefix,
                        year,
                        "UPDATE fund_number_series SET last_given = last_given + 1"
                                + " WHERE fund_id = ?1 AND series = ?2 AND year_no = ?3")
                .executeUpdate();
        Object given = in(
                        fund,
                        prefix,
                        year,
                        "SELECT last_given FROM fund_number_series"
                                + " WHERE fund_id = ?1 AND series = ?2 AND year_no = ?3")
                .getSingleResult();
        return ((Number) given).intValue();
    }

    private Query in(FundId fund, String prefix, int year, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, fund.value())
                .setParameter(2, prefix)
                .setParameter(3, year);
    }

    private static String padded(int number) {
        return String.format("%04d", number);
    }
}
