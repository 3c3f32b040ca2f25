package coop.impulsion.ledger;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.ledger.VerificationView.Checked;
import coop.impulsion.ledger.store.ChainWalk;
import coop.impulsion.ledger.store.LedgerInvariants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifies a fund's books: recomputes the chain from its first entry and checks every {@link LedgerInvariant}. Reads
 * only; asked by people and by a nightly self-check.
 */
@Stateless
@RolesAllowed({Roles.ACCOUNTANT, Roles.AUDITOR, Roles.SYSTEM})
public class LedgerVerification {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private ChainWalk chain;

    @Inject
    private LedgerInvariants own;

    @Inject
    @Any
    private Instance<LedgerInvariant> others;

    public VerificationView verify(FundId fund) {
        Actor actor = actors.require(fund, Role.ACCOUNTANT, Role.AUDITOR);
        ChainWalk.Walked walked = chain.walk(fund);
        List<Checked> checked = new ArrayList<>();
        own.all().forEach(one -> checked.add(new Checked(one.messageKey(), one.differences(fund))));
        others.forEach(one -> checked.add(new Checked(one.messageKey(), one.differences(fund))));
        VerificationView view = new VerificationView(
                clock.now(), walked.entries(), walked.postings(), walked.head(), walked.broken(), checked);
        trail.done(
                fund,
                actor.userName(),
                "LEDGER_VERIFIED",
                Long.toString(walked.entries()),
                view.isSound() ? "sound, head " + walked.head() : "broken: " + walked.broken());
        return view;
    }
}
