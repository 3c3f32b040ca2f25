package coop.impulsion.application;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.access.WaitingCard;
import coop.impulsion.access.WaitingWork;
import coop.impulsion.application.store.WaitingRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What applications ask of their carrier and of the manager. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
public class ApplicationWaiting implements WaitingWork {

    @Inject
    private WaitingRows rows;

    @Inject
    private FundClock clock;

    @Override
    public List<WaitingCard> waitingFor(FundId fund, Actor actor, Set<Role> roles) {
        List<WaitingCard> cards = new ArrayList<>();
        if (roles.contains(Role.CARRIER)) {
            rows.corrections(fund, actor)
                    .card("application.waiting.CORRECTIONS", "/application/mine.xhtml")
                    .ifPresent(cards::add);
            rows.drafts(fund, actor, clock.now())
                    .card("application.waiting.DRAFTS", "/application/mine.xhtml")
                    .ifPresent(cards::add);
            rows.openCampaigns(fund, actor, clock.now())
                    .card("application.waiting.OPEN_CAMPAIGNS", "/application/mine.xhtml")
                    .ifPresent(cards::add);
        }
        if (roles.contains(Role.MANAGER)) {
            rows.toScreen(fund)
                    .card("application.waiting.TO_SCREEN", "/application/list.xhtml?status=SUBMITTED")
                    .ifPresent(cards::add);
            rows.lateCorrections(fund, clock.today())
                    .card("application.waiting.LATE_CORRECTIONS", "/application/list.xhtml?status=CORRECTION_ASKED")
                    .ifPresent(cards::add);
        }
        return cards;
    }
}
