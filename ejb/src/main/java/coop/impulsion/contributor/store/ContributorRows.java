package coop.impulsion.contributor.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.contributor.ContributorId;
import coop.impulsion.contributor.ContributorLine;
import coop.impulsion.contributor.ContributorPart;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorView;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads of contributors: one query each, straight into records. */
@ApplicationScoped
public class ContributorRows {

    private static final String VIEW =
            "SELECT c.id, c.number, c.contributor_class, c.name, c.siren, c.email, c.address,"
                    + " c.language, u.user_name, c.version FROM contributor c LEFT JOIN access_user u ON u.id = c.user_id"
                    + " WHERE c.fund_id = ?1";

    private static final String LINE =
            "SELECT id, number, contributor_class, name, siren, email, user_id FROM contributor";

    private static final String NARROWED = " WHERE fund_id = ?1"
            + " AND (CAST(?2 AS VARCHAR) IS NULL OR contributor_class = CAST(?2 AS VARCHAR))"
            + " AND (CAST(?3 AS VARCHAR) IS NULL OR LOWER(name) LIKE CAST(?3 AS VARCHAR)"
            + " OR LOWER(number) LIKE CAST(?3 AS VARCHAR))";

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @param contributorClass null for all
     * @param text part of the name or the number, any case; null for all
     */
    public List<ContributorLine> list(FundId fund, ContributorClass contributorClass, String text) {
        return Row.select(
                        entityManager,
                        LINE + NARROWED + " ORDER BY number",
                        fund.value(),
                        contributorClass,
                        Row.pattern(text))
                .map(ContributorRows::line)
                .toList();
    }

    /** A page of the same. */
    public ContributorPart part(FundId fund, ContributorClass contributorClass, String text, int from, int size) {
        String pattern = Row.pattern(text);
        List<ContributorLine> lines = Row.select(
                        entityManager,
                        LINE + NARROWED + " ORDER BY number LIMIT ?4 OFFSET ?5",
                        fund.value(),
                        contributorClass,
                        pattern,
                        size,
                        from)
                .map(ContributorRows::line)
                .toList();
        long count = Row.select(
                        entityManager,
                        "SELECT COUNT(*) FROM contributor" + NARROWED,
                        fund.value(),
                        contributorClass,
                        pattern)
                .findFirst()
                .orElseThrow()
                .whole(0);
        return new ContributorPart(lines, count);
    }

    private static ContributorLine line(Row row) {
        return new ContributorLine(
                new ContributorId(row.whole(0)),
                row.text(1),
                row.constant(2, ContributorClass.class),
                row.text(3),
                row.text(4),
                row.text(5),
                row.has(6));
    }

    public Optional<ContributorView> byNumber(FundId fund, String number) {
        return Row.select(entityManager, VIEW + " AND c.number = ?2", fund.value(), number)
                .findFirst()
                .map(ContributorRows::view);
    }

    /** The contributors for which that user signs in. */
    public List<ContributorView> ofUser(FundId fund, long userId) {
        return Row.select(entityManager, VIEW + " AND c.user_id = ?2 ORDER BY c.number", fund.value(), userId)
                .map(ContributorRows::view)
                .toList();
    }

    /** Id of an active user with the role of contributor in that fund. */
    public Optional<Long> contributorUser(FundId fund, String userName) {
        return Row.select(
                        entityManager,
                        "SELECT u.id FROM access_user u JOIN access_role r ON r.user_id = u.id AND r.fund_id = ?1"
                                + " AND r.role = 'CONTRIBUTOR' WHERE u.user_name = ?2 AND u.is_active",
                        fund.value(),
                        userName)
                .findFirst()
                .map(row -> row.whole(0));
    }

    /** Number of another contributor of the fund with that SIREN. */
    public Optional<String> numberWithSiren(FundId fund, String siren, String butNumber) {
        return Row.select(
                        entityManager,
                        "SELECT number FROM contributor WHERE fund_id = ?1 AND siren = ?2 AND number <> ?3",
                        fund.value(),
                        siren,
                        butNumber)
                .findFirst()
                .map(row -> row.text(0));
    }

    public boolean hasCommitments(FundId fund, ContributorId id) {
        return Row.select(
                        entityManager,
                        "SELECT 1 FROM contributor c WHERE c.fund_id = ?1 AND c.id = ?2 AND (EXISTS"
                                + " (SELECT 1 FROM commitment m WHERE m.contributor_id = c.id) OR EXISTS"
                                + " (SELECT 1 FROM commitment_in_kind k WHERE k.contributor_id = c.id))",
                        fund.value(),
                        id.value())
                .findFirst()
                .isPresent();
    }

    private static ContributorView view(Row row) {
        ContributorProfile profile = new ContributorProfile(
                row.constant(2, ContributorClass.class),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8));
        return new ContributorView(new ContributorId(row.whole(0)), row.text(1), profile, row.whole(9));
    }
}
