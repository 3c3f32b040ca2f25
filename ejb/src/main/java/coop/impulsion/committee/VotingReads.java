package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.award.AwardEffect;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.model.Balloting.Standing;
import coop.impulsion.committee.model.CommitteeSession;
import coop.impulsion.committee.model.Item;
import coop.impulsion.committee.model.Member;
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
import java.util.Objects;
import java.util.function.Predicate;

/** What a member of the committee sees before voting; whoever has a conflict sees that they are recused, and no more. */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.CHAIR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VotingReads {

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
        Member reader = desk.seat(fund, Role.MEMBER, Role.CHAIR);
        ItemView item = rows.item(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
        SessionFile file = rows.file(fund, item.session()).orElseThrow();
        CommitteeSession session = sessions.find(fund, item.session()).orElseThrow();
        Item aggregate = sessions.item(fund, id).orElseThrow();
        Standing standing = desk.balloting(session, aggregate).standing();
        Map<Long, ConflictKind> declared = rows.declarations(item.application());
        ConflictKind own = declared.get(reader.id().value());
        boolean isRecused = own != null && own.isRecusal();
        boolean isOpenToReader = own != null && !isRecused;
        Map<Long, BallotChoice> ballots = isRecused ? Map.of() : sessions.ballots(id);
        List<AwardEffect> effects = isOpenToReader && item.status() != ItemStatus.DECIDED
                ? effectsOf.of(fund, file.session(), itemAndThoseAfter(item, file.items()))
                : List.of();
        return new VotingView(
                file.session(),
                item,
                isRecused,
                own != null,
                standing.presiding()
                        .filter(chair -> chair == reader.id().value())
                        .isPresent(),
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
                isOpenToReader
                        ? scoresOf.of(
                                fund, item.application(), reader.id().value())
                        : null,
                effects.isEmpty() ? null : effects.get(0),
                effects.isEmpty() ? List.of() : effects.subList(1, effects.size()));
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
            Member reader, Standing standing, List<SeatView> seats, Map<Long, BallotChoice> ballots) {
        long own = reader.id().value();
        return seats.stream()
                .filter(seat ->
                        Objects.equals(standing.voices().get(seat.member().value()), own))
                .map(seat -> new VotingView.Voice(
                        seat.member(),
                        seat.name(),
                        seat.member().value() == own,
                        ballots.get(seat.member().value())))
                .toList();
    }
}
