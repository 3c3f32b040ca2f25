package coop.impulsion.committee.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.award.AwardKind;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.committee.AgendaCandidate;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.DecisionView;
import coop.impulsion.committee.ItemChange;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.ItemStatus;
import coop.impulsion.committee.ItemView;
import coop.impulsion.committee.MajorityRule;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Minutes;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.SeatView;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionId;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.SessionView;
import coop.impulsion.committee.VoteVerdict;
import coop.impulsion.document.DocumentId;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectId;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads of sessions, seats and items, one query for each list. */
@ApplicationScoped
public class SessionRows {

    private static final String TOTAL = "(i.first_post_cents + i.equipment_cents + i.engineering_cents)";
    private static final String SESSION = "SELECT s.id, s.number, s.starts_at, s.place, s.link, s.status,"
            + " (SELECT COUNT(*) FROM committee_item i WHERE i.session_id = s.id) AS items,"
            + " (SELECT COUNT(*) FROM committee_item i WHERE i.session_id = s.id AND i.status = 'DECIDED') AS decided,"
            + " (SELECT COALESCE(SUM(" + TOTAL + "), 0) FROM committee_item i WHERE i.session_id = s.id"
            + " AND i.outcome IN ('GRANT', 'GRANT_WITH_CONDITIONS')) AS granted, s.released_at, s.version,"
            + " s.majority, s.quorum_bp, s.proxies_per_holder, s.has_casting_vote, s.quorum_required, s.quorum_present,"
            + " s.opened_at, s.closed_at, s.secretary, s.remarks, COALESCE(u.display_name, s.signed_by) AS signer,"
            + " s.signed_at, s.check_code, s.minutes_id"
            + " FROM committee_session s LEFT JOIN access_user u ON u.user_name = s.signed_by WHERE s.fund_id = ?1";
    private static final String ITEM = "SELECT i.id, i.session_id, i.place, i.application_id, a.number, a.project_id,"
            + " p.name, p.organisation, t.name AS commune, a.requested_cents, i.award_kind, i.first_post_cents,"
            + " i.equipment_cents, i.engineering_cents, i.conditions, i.status, i.is_secret, i.in_favour, i.against,"
            + " i.abstained, i.is_by_casting_vote, i.verdict, i.quorum_required, i.quorum_present, i.outcome, i.reasons,"
            + " i.award_number, i.public_cents, i.patron_cents, i.citizen_cents, COALESCE(du.display_name, i.decided_by)"
            + " AS decider, i.decided_at, i.letter, COALESCE(cu.display_name, i.changed_by) AS changer, i.changed_at,"
            + " i.last_change, i.version FROM committee_item i JOIN application a ON a.id = i.application_id JOIN project"
            + " p ON p.id = a.project_id JOIN territory_commune t ON t.insee_code = p.commune_code LEFT JOIN access_user"
            + " du ON du.user_name = i.decided_by LEFT JOIN access_user cu ON cu.user_name = i.changed_by WHERE i.fund_id"
            + " = ?1";

    @PersistenceContext
    private EntityManager entityManager;

    /** The latest first. */
    public List<SessionView> list(FundId fund) {
        return Row.select(entityManager, SESSION + " ORDER BY s.starts_at DESC, s.id DESC", fund.value())
                .map(SessionRows::session)
                .toList();
    }

    public Optional<SessionId> idOf(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT id FROM committee_session WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number)
                .findFirst()
                .map(row -> new SessionId(row.whole(0)));
    }

    public Optional<SessionFile> file(FundId fund, SessionId id) {
        return Row.select(entityManager, SESSION + " AND s.id = ?2", fund.value(), id.value())
                .findFirst()
                .map(row -> new SessionFile(
                        session(row),
                        new CommitteeRules(
                                row.constant(11, MajorityRule.class),
                                (int) row.whole(12),
                                (int) row.whole(13),
                                row.is(14)),
                        seats(id),
                        items(fund, id),
                        integer(row, 15),
                        integer(row, 16),
                        row.instant(17),
                        row.instant(18),
                        row.text(19),
                        row.text(20),
                        row.text(21),
                        row.instant(22),
                        row.text(23),
                        row.has(24) ? new DocumentId(row.whole(24)) : null));
    }

    public List<ItemView> items(FundId fund, SessionId id) {
        return Row.select(
                        entityManager, ITEM + " AND i.session_id = ?2 ORDER BY i.place, i.id", fund.value(), id.value())
                .map(SessionRows::item)
                .toList();
    }

    public Optional<ItemView> item(FundId fund, ItemId id) {
        return Row.select(entityManager, ITEM + " AND i.id = ?2", fund.value(), id.value())
                .findFirst()
                .map(SessionRows::item);
    }

    /** Admissible and deferred applications that no agenda has, by number; without the progress of their reviews. */
    public List<AgendaCandidate> candidates(FundId fund) {
        return Row.select(
                        entityManager,
                        "SELECT a.id, a.number, p.name, p.organisation, a.requested_cents, a.status FROM application a"
                                + " JOIN project p ON p.id = a.project_id WHERE a.fund_id = ?1 AND a.status IN"
                                + " ('ADMISSIBLE', 'DEFERRED') AND NOT EXISTS (SELECT 1 FROM committee_item i JOIN"
                                + " committee_session s ON s.id = i.session_id WHERE i.application_id = a.id AND"
                                + " (i.status <> 'DECIDED' OR s.released_at IS NULL)) ORDER BY a.number",
                        fund.value())
                .map(row -> new AgendaCandidate(
                        new ApplicationId(row.whole(0)),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        Money.ofCents(row.whole(4)),
                        row.constant(5, ApplicationStatus.class),
                        null))
                .toList();
    }

    /** Released decisions about an application, the latest first. */
    public List<DecisionView> decisions(FundId fund, ApplicationId id) {
        return Row.select(
                        entityManager,
                        "SELECT s.number, s.starts_at, s.released_at, i.outcome, i.award_kind, i.first_post_cents,"
                                + " i.equipment_cents, i.engineering_cents, i.conditions, i.reasons, i.letter,"
                                + " i.award_number FROM committee_item i JOIN committee_session s ON s.id ="
                                + " i.session_id WHERE i.fund_id = ?1 AND i.application_id = ?2 AND s.released_at IS"
                                + " NOT NULL ORDER BY s.released_at DESC, s.id DESC",
                        fund.value(),
                        id.value())
                .map(SessionRows::decision)
                .toList();
    }

    private static DecisionView decision(Row row) {
        Minutes.Outcome outcome = row.constant(3, Minutes.Outcome.class);
        boolean isGranted = outcome == Minutes.Outcome.GRANT || outcome == Minutes.Outcome.GRANT_WITH_CONDITIONS;
        Map<CostCategory, Money> amounts = isGranted ? amounts(row, 5) : Map.of();
        return new DecisionView(
                row.text(0),
                row.instant(1),
                row.instant(2),
                outcome,
                row.constant(4, AwardKind.class),
                amounts,
                Money.sum(amounts.values()),
                isGranted ? lines(row, 8) : List.of(),
                row.text(9),
                row.text(10),
                row.text(11));
    }

    /** In the order of the list. */
    public List<SeatView> seats(SessionId id) {
        return Row.select(
                        entityManager,
                        "SELECT s.member_id, m.user_id, u.display_name, m.capacity, s.is_chair, s.presence,"
                                + " s.holder_id, hu.display_name AS holder FROM committee_seat s JOIN committee_member m"
                                + " ON m.id = s.member_id JOIN access_user u ON u.id = m.user_id LEFT JOIN"
                                + " committee_member h ON h.id = s.holder_id LEFT JOIN access_user hu ON hu.id = h.user_id"
                                + " WHERE s.session_id = ?1 ORDER BY s.place",
                        id.value())
                .map(row -> new SeatView(
                        new MemberId(row.whole(0)),
                        row.whole(1),
                        row.text(2),
                        row.text(3),
                        row.is(4),
                        row.constant(5, Presence.class),
                        row.has(6) ? new MemberId(row.whole(6)) : null,
                        row.text(7)))
                .toList();
    }

    /** Who was recused from an item when it was voted or decided, by name. */
    public Map<String, ConflictKind> recusals(ItemId id) {
        Map<String, ConflictKind> recusals = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT u.display_name, r.conflict FROM committee_recusal r JOIN committee_member m ON m.id ="
                                + " r.member_id JOIN access_user u ON u.id = m.user_id WHERE r.item_id = ?1 ORDER BY"
                                + " u.display_name",
                        id.value())
                .forEach(row -> recusals.put(row.text(0), row.constant(1, ConflictKind.class)));
        return recusals;
    }

    /** Who said what, by name. */
    public Map<String, BallotChoice> ballots(ItemId id) {
        Map<String, BallotChoice> ballots = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT u.display_name, b.choice FROM committee_ballot b JOIN committee_member m ON m.id ="
                                + " b.member_id JOIN access_user u ON u.id = m.user_id WHERE b.item_id = ?1 ORDER BY"
                                + " u.display_name",
                        id.value())
                .forEach(row -> ballots.put(row.text(0), row.constant(1, BallotChoice.class)));
        return ballots;
    }

    /** Applications in which that user, as a member, has a conflict. */
    public Set<Long> recusedFrom(FundId fund, long userId) {
        return Row.select(
                        entityManager,
                        "SELECT d.application_id FROM committee_declaration d JOIN committee_member m ON m.id ="
                                + " d.member_id WHERE m.fund_id = ?1 AND m.user_id = ?2 AND d.conflict <> 'NONE'",
                        fund.value(),
                        userId)
                .map(row -> row.whole(0))
                .collect(Collectors.toSet());
    }

    /** What each member declared about an application, by the member's id. */
    public Map<Long, ConflictKind> declarations(ApplicationId id) {
        Map<Long, ConflictKind> declarations = new LinkedHashMap<>();
        Row.select(
                        entityManager,
                        "SELECT member_id, conflict FROM committee_declaration WHERE application_id = ?1",
                        id.value())
                .forEach(row -> declarations.put(row.whole(0), row.constant(1, ConflictKind.class)));
        return declarations;
    }

    private static SessionView session(Row row) {
        return new SessionView(
                new SessionId(row.whole(0)),
                row.text(1),
                row.instant(2),
                row.text(3),
                row.text(4),
                row.constant(5, SessionStatus.class),
                (int) row.whole(6),
                (int) row.whole(7),
                Money.ofCents(row.whole(8)),
                row.instant(9),
                row.whole(10));
    }

    private static ItemView item(Row row) {
        Map<CostCategory, Money> amounts = amounts(row, 11);
        Map<ContributorClass, Money> shares = new EnumMap<>(ContributorClass.class);
        for (ContributorClass one : ContributorClass.values()) {
            if (row.has(27 + one.ordinal())) {
                shares.put(one, Money.ofCents(row.whole(27 + one.ordinal())));
            }
        }
        ItemView.Tally tally = !row.has(21)
                ? null
                : new ItemView.Tally(
                        (int) row.whole(17),
                        (int) row.whole(18),
                        (int) row.whole(19),
                        row.is(20),
                        row.constant(21, VoteVerdict.class));
        return new ItemView(
                new ItemId(row.whole(0)),
                new SessionId(row.whole(1)),
                (int) row.whole(2),
                new ApplicationId(row.whole(3)),
                row.text(4),
                new ProjectId(row.whole(5)),
                row.text(6),
                row.text(7),
                row.text(8),
                Money.ofCents(row.whole(9)),
                row.constant(10, AwardKind.class),
                amounts,
                Money.sum(amounts.values()),
                lines(row, 14),
                row.constant(15, ItemStatus.class),
                row.is(16),
                tally,
                integer(row, 22),
                integer(row, 23),
                row.constant(24, Minutes.Outcome.class),
                row.text(25),
                row.text(26),
                shares,
                row.text(30),
                row.instant(31),
                row.text(32),
                row.text(33),
                row.instant(34),
                row.constant(35, ItemChange.class),
                row.whole(36));
    }

    /** Three columns of cents, those of 0.00 left out. */
    private static Map<CostCategory, Money> amounts(Row row, int column) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            long cents = row.whole(column + category.ordinal());
            if (cents > 0) {
                amounts.put(category, Money.ofCents(cents));
            }
        }
        return amounts;
    }

    private static List<String> lines(Row row, int column) {
        return row.has(column)
                ? row.text(column)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }

    private static Integer integer(Row row, int column) {
        return row.has(column) ? Integer.valueOf((int) row.whole(column)) : null;
    }
}
