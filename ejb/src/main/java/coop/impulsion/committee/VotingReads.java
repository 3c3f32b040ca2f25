package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.award.AwardEffect;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Balloting.Standing;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Sessions;
import coop.impulsion.committee.store.SessionRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a member of the committee sees before voting; whoever has a conflict sees that they are recused, and no more.
 * Those who prepare the session or audit it see the same without a voice.
 */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.AUDITOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VotingReads {

    @Inject
    private Actors actors;

    @Inject
    private CommitteeDesk desk;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionRows rows;

    @Inject
    private SlateEffects effectsOf;

    @Inject
    private VisibleScores scoresOf;

    @Inject
    private ApplicationFacts applications;

    /** @throws AccessRefused {@code NOT_FOUND}; {@code NOT_YOURS} for a user without a seat */
    public VotingView item(FundId fund, ItemId id) {
        Long reader = reader(fund);
        ItemView item = rows.item(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        SessionFile file = rows.file(fund, item.session()).orElseThrow();
        CommitteeSession session = sessions.find(fund, item.session()).orElseThrow();
        Item aggregate = sessions.item(fund, id).orElseThrow();
        Standing standing = desk.balloting(session, aggregate).standing();
        Map<Long, ConflictKind> declared = rows.declarations(item.application());
        ConflictKind own = reader == null ? ConflictKind.NONE : declared.get(reader);
        boolean isRecused = own != null && own.isRecusal();
        boolean isOpenToReader = own != null && !isRecused;
        Map<Long, BallotChoice> ballots = isRecused ? Map.of() : sessions.ballots(id);
        List<ItemView> slate = isOpenToReader ? itemAndThoseAfter(item, file.items()) : List.of();
        List<AwardEffect> effects = effectsOf.of(fund, file.session(), slate);
        return new VotingView(
                file.session(),
                item,
                neighbour(item, file.items(), -1),
                neighbour(item, file.items(), 1),
                reader != null,
                isRecused,
                own != null,
                standing.presiding().filter(chair -> chair.equals(reader)).isPresent(),
                presidingName(standing, file.seats()),
                standing.seats(),
                standing.quorumRequired(),
                standing.voices().size(),
                names(file.seats(), member -> {
                    ConflictKind conflict = declared.get(member.member().value());
                    return conflict != null && conflict.isRecusal();
                }),
                names(
                        file.seats(),
                        member -> member.presence().isThere()
                                && !declared.containsKey(member.member().value())),
                voices(reader, standing, file.seats(), ballots),
                (int) standing.voices().keySet().stream()
                        .filter(ballots::containsKey)
                        .count(),
                isOpenToReader && item.tally() != null && !item.isSecret() ? rows.ballots(id) : Map.of(),
                isOpenToReader ? applications.words(fund, item.application()) : Map.of(),
                isOpenToReader ? scoresOf.of(fund, item.application(), reader) : null,
                effects.isEmpty() ? null : effects.get(0),
                next(slate, effects));
    }

    private static List<VotingView.NextItem> next(List<ItemView> slate, List<AwardEffect> effects) {
        List<VotingView.NextItem> next = new ArrayList<>();
        for (int at = 1; at < effects.size(); at++) {
            next.add(new VotingView.NextItem(slate.get(at), effects.get(at)));
        }
        return next;
    }

    /** The reader's seat; null for those who read without one. */
    private Long reader(FundId fund) {
        actors.require(fund, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR);
        Set<Role> roles = actors.rolesIn(fund);
        return roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR)
                ? desk.seat(fund, Role.MEMBER, Role.CHAIR).id().value()
                : null;
    }

    private static String presidingName(Standing standing, List<SeatView> seats) {
        return seats.stream()
                .filter(seat -> standing.presiding()
                        .filter(chair -> chair == seat.member().value())
                        .isPresent())
                .map(SeatView::name)
                .findFirst()
                .orElse(null);
    }

    private static ItemId neighbour(ItemView item, List<ItemView> agenda, int step) {
        int at = agenda.stream().map(ItemView::id).toList().indexOf(item.id()) + step;
        return at < 0 || at >= agenda.size() ? null : agenda.get(at).id();
    }

    private static List<ItemView> itemAndThoseAfter(ItemView item, List<ItemView> agenda) {
        List<ItemView> slate = new ArrayList<>(SlateEffects.undecided(List.of(item)));
        if (!slate.isEmpty()) {
            SlateEffects.undecided(agenda).stream()
                    .filter(other -> !other.id().equals(item.id()))
                    .forEach(slate::add);
        }
        return slate;
    }

    private static List<String> names(List<SeatView> seats, Predicate<SeatView> which) {
        return seats.stream().filter(which).map(SeatView::name).toList();
    }

    private static List<VotingView.Voice> voices(
            Long own, Standing standing, List<SeatView> seats, Map<Long, BallotChoice> ballots) {
        return seats.stream()
                .filter(seat -> own != null
                        && own.equals(standing.voices().get(seat.member().value())))
                .map(seat -> new VotingView.Voice(
                        seat.member(),
                        seat.name(),
                        own == seat.member().value(),
                        ballots.get(seat.member().value())))
                .toList();
    }
}
