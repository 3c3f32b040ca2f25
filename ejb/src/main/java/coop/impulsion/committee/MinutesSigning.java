package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.MinutesContent;
import coop.impulsion.committee.model.MinutesWords;
import coop.impulsion.committee.store.ScoreRows;
import coop.impulsion.committee.store.SessionRows;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.PaperCode;
import coop.impulsion.document.Sha256;
import coop.impulsion.fund.Funds;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a session's minutes from its record, and lets the chair sign them: kept, hashed, locked. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CHAIR, Roles.SYSTEM})
public class MinutesSigning {

    /** Kind under which signed minutes are kept. */
    static final String KIND = "COMMITTEE_MINUTES";

    private static final Locale LANGUAGE = Locale.FRENCH;
    private static final ZoneId ZONE = FundClock.ZONE;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private CommitteeDesk desk;

    @Inject
    private SessionRows rows;

    @Inject
    private ScoreRows scores;

    @Inject
    private Funds funds;

    @Inject
    private Documents documents;

    @Inject
    private Instance<MinutesRenderer> renderer;

    /**
     * The minutes as they would be signed now, every page marked as a draft.
     *
     * @throws CommitteeRefused {@code SESSION_OUT_OF_ORDER} before the session is closed
     */
    public byte[] draft(FundId fund, SessionId id) {
        actors.require(fund, Role.MANAGER, Role.CHAIR);
        SessionFile file = file(fund, id);
        if (file.session().status() != SessionStatus.CLOSED) {
            throw new CommitteeRefused(
                    CommitteeRefused.Reason.SESSION_OUT_OF_ORDER,
                    null,
                    file.session().status());
        }
        return renderer.get().render(minutes(fund, file, null));
    }

    /**
     * The chair signs: from then on nothing of the session changes.
     *
     * @param seenVersion of the session on the page where the draft was read
     * @throws CommitteeRefused {@code STALE}, {@code SESSION_OUT_OF_ORDER}
     */
    public DocumentId sign(FundId fund, SessionId id, long seenVersion) {
        Actor actor = actors.require(fund, Role.CHAIR);
        desk.seat(fund, Role.CHAIR);
        CommitteeSession session = desk.lock(fund, id);
        if (session.version() != seenVersion) {
            throw new CommitteeRefused(CommitteeRefused.Reason.STALE, null);
        }
        if (session.status() != SessionStatus.CLOSED) {
            throw new CommitteeRefused(CommitteeRefused.Reason.SESSION_OUT_OF_ORDER, null, session.status());
        }
        SessionFile file = file(fund, id);
        Instant now = clock.now();
        String hash = Sha256.of(MinutesContent.of(minutes(fund, file, null)).getBytes(StandardCharsets.UTF_8));
        PaperCode code = PaperCode.of(fund + "|" + session.number() + "|" + hash);
        Minutes.Signature signature =
                new Minutes.Signature(actor.displayName(), now, hash, code.value(), code.address());
        byte[] paper = renderer.get().render(minutes(fund, file, signature));
        DocumentId document = documents.keepPaper(
                fund, KIND, "PV-" + session.number() + ".pdf", "application/pdf", paper, code, actor.userName());
        session.sign(actor.userName(), hash, code.value(), document.value(), now);
        trail.done(fund, actor.userName(), "MINUTES_SIGNED", session.number(), hash);
        return document;
    }

    private SessionFile file(FundId fund, SessionId id) {
        return rows.file(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    private Minutes minutes(FundId fund, SessionFile file, Minutes.Signature signature) {
        MinutesWords words = new MinutesWords(LANGUAGE);
        SessionView session = file.session();
        Map<Long, BigDecimal> averages = scores.averagesOfSession(session.id());
        List<Minutes.Item> items =
                file.items().stream().map(item -> item(item, averages, words)).toList();
        return new Minutes(
                funds.letterhead(fund),
                LANGUAGE,
                session.number(),
                LocalDate.ofInstant(file.openedAt(), ZONE),
                localTime(file.openedAt()),
                localTime(file.closedAt()),
                session.place() == null ? words.video() : session.place(),
                chair(file.seats()),
                file.secretary(),
                file.seats().stream().map(MinutesSigning::attendee).toList(),
                file.quorumRequired(),
                file.quorumPresent(),
                words.majority(file.rules()),
                items,
                Money.sum(items.stream().map(Minutes.Item::decidedTotal).toList()),
                file.remarks(),
                signature);
    }

    private static LocalTime localTime(Instant at) {
        return at == null ? null : LocalTime.ofInstant(at, ZONE).withSecond(0).withNano(0);
    }

    /** Who presided: the first chair who was there, or else the first chair of the list. */
    private static String chair(List<SeatView> seats) {
        return seats.stream()
                .filter(seat -> seat.isChair() && seat.presence().isThere())
                .findFirst()
                .or(() -> seats.stream().filter(SeatView::isChair).findFirst())
                .map(SeatView::name)
                .orElse("");
    }

    private static Minutes.Attendee attendee(SeatView seat) {
        Minutes.Presence presence = switch (seat.presence()) {
            case PRESENT -> Minutes.Presence.PRESENT;
            case REMOTE -> Minutes.Presence.REMOTE;
            case REPRESENTED -> Minutes.Presence.REPRESENTED;
            case EXCUSED -> Minutes.Presence.EXCUSED;
            case EXPECTED, ABSENT -> Minutes.Presence.ABSENT;
        };
        return new Minutes.Attendee(seat.name(), seat.capacity(), presence, seat.holderName());
    }

    private Minutes.Item item(ItemView item, Map<Long, BigDecimal> averages, MinutesWords words) {
        List<Minutes.Recusal> recusals = rows.recusals(item.id()).entrySet().stream()
                .map(recused -> new Minutes.Recusal(recused.getKey(), words.conflict(recused.getValue())))
                .toList();
        ItemView.Tally tally = item.tally();
        Minutes.Vote vote = tally == null
                ? null
                : new Minutes.Vote(
                        tally.inFavour(), tally.against(), tally.abstained(), item.isSecret(), tally.isByCastingVote());
        boolean isGranted = item.isGranted();
        return new Minutes.Item(
                item.place(),
                item.number(),
                item.projectName(),
                item.organisation(),
                item.communeName(),
                item.requested(),
                averages.get(item.application().value()),
                scores.highestScore(item.application()),
                recusals,
                item.quorumRequired(),
                item.quorumPresent(),
                vote,
                item.outcome(),
                isGranted ? item.amounts() : Map.of(),
                isGranted ? item.total() : Money.ZERO,
                isGranted ? item.conditions() : List.of(),
                item.reasons(),
                isGranted ? item.shares() : Map.of());
    }
}
