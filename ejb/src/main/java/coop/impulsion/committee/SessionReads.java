package coop.impulsion.committee;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.ApplicationFacts;
import coop.impulsion.award.AwardEffect;
import coop.impulsion.basis.FundId;
import coop.impulsion.committee.store.ScoreRows;
import coop.impulsion.committee.store.SessionRows;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be read of sessions: all of it by those who sit in the committee, prepare it or audit it. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.AUDITOR, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionReads {

    private static final Role[] READERS = {Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR};

    @Inject
    private Actors actors;

    @Inject
    private SessionRows rows;

    @Inject
    private ScoreRows scores;

    @Inject
    private ApplicationFacts applications;

    @Inject
    private SlateEffects effectsOf;

    /** The latest first. */
    public List<SessionView> list(FundId fund) {
        actors.require(fund, READERS);
        return rows.list(fund);
    }

    /** @throws AccessRefused {@code NOT_FOUND} */
    public SessionFile byNumber(FundId fund, String number) {
        actors.require(fund, READERS);
        return rows.idOf(fund, number)
                .flatMap(id -> rows.file(fund, id))
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, number));
    }

    /** @throws AccessRefused {@code NOT_FOUND} */
    public ItemView item(FundId fund, ItemId id) {
        actors.require(fund, READERS);
        return rows.item(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    /** What an item's application asks for, by category: no proposal goes above it. */
    public Map<CostCategory, Money> requested(FundId fund, ItemId id) {
        return applications.requested(item(fund, id).application());
    }

    /**
     * The agenda against what can really be funded: the engine runs on the undecided items in their order, each after
     * those before it; one that can't be funded takes nothing. What is decided is already held by its award.
     */
    public List<SlateLine> slate(FundId fund, String number) {
        SessionFile file = byNumber(fund, number);
        Map<Long, BigDecimal> averages = scores.averagesOfSession(file.session().id());
        long reader = actors.current().userId();
        Set<Long> recused = rows.recusedFrom(fund, reader);
        scores.owedBy(fund, reader).forEach(averages::remove);
        Iterator<AwardEffect> effects = effectsOf
                .of(fund, file.session(), SlateEffects.undecided(file.items()))
                .iterator();
        List<SlateLine> lines = new ArrayList<>();
        Money cumulated = Money.ZERO;
        for (ItemView item : file.items()) {
            AwardEffect effect = SlateEffects.isUndecided(item) && effects.hasNext() ? effects.next() : null;
            boolean counts = item.isGranted() || (effect != null && effect.funded());
            cumulated = counts ? cumulated.plus(item.total()) : cumulated;
            boolean isRecused = recused.contains(item.application().value());
            lines.add(new SlateLine(
                    item,
                    isRecused,
                    isRecused ? null : averages.get(item.application().value()),
                    cumulated,
                    isRecused ? null : effect));
        }
        return lines;
    }
}
