package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import coop.impulsion.award.model.Evidence;
import coop.impulsion.award.store.AwardRows;
import coop.impulsion.document.DocumentAccess;
import coop.impulsion.document.DocumentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Who may read an award's files: those who work for the fund, and the carrier of the project. */
@ApplicationScoped
public class AwardDocuments implements DocumentAccess {

    /** A file that shows that a condition is met. */
    public static final String EVIDENCE = "AWARD_EVIDENCE";
    /** The agreement as the fund made it. */
    public static final String AGREEMENT = "AWARD_AGREEMENT";
    /** The signed copy. */
    public static final String SIGNED_AGREEMENT = "AWARD_SIGNED_AGREEMENT";

    private static final Set<String> KINDS = Set.of(EVIDENCE, AGREEMENT, SIGNED_AGREEMENT);
    private static final Set<Role> STAFF =
            Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.PAYMENT_APPROVER, Role.AUDITOR, Role.CHAIR);

    @Inject
    private Evidence evidence;

    @Inject
    private AwardRows rows;

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public boolean mayRead(DocumentView document, Actor actor, Set<Role> roles) {
        if (roles.stream().anyMatch(STAFF::contains)) {
            return true;
        }
        return roles.contains(Role.CARRIER)
                && evidence.awardOf(document.id())
                        .map(award -> rows.isCarriedBy(award, actor.userId()))
                        .orElse(false);
    }
}
