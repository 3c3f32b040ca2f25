package coop.impulsion.impact;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.impact.store.FollowUpRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is known of a project's experiment, in a fixed number of queries whatever its length. */
@Stateless
@RolesAllowed({Roles.USER, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FollowUps {

    private static final Set<Role> STAFF = Set.of(
            Role.MANAGER,
            Role.MEMBER,
            Role.CHAIR,
            Role.ACCOUNTANT,
            Role.PAYMENT_APPROVER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FollowUpRows rows;

    @Inject
    private Documents documents;

    /** What the fund measures, what it still asks for first, by label. */
    public List<IndicatorView> indicators(FundId fund) {
        requireReader(fund);
        return rows.indicators(fund);
    }

    /** The measures that projects owe, the longest due first; a carrier's are of their own projects. */
    public List<DueMeasure> due(FundId fund) {
        Actor actor = requireReader(fund);
        return rows.due(fund, isStaff(fund) ? null : actor.userId());
    }

    /** @throws AccessRefused if the acting user may not see it: contributors read it in their statements, as published */
    public FollowUpView of(FundId fund, String projectNumber) {
        Found project = find(fund, projectNumber);
        return new FollowUpView(
                projectNumber,
                project.name(),
                project.isAnswering(),
                rows.events(project.id()),
                rows.firstPost(project.id()),
                rows.indicators(project.id()),
                rows.verdicts(project.id()));
    }

    /** The picture of a moment. @throws AccessRefused {@code NOT_FOUND} if it has none, and as {@link #of} */
    public StoredDocument picture(FundId fund, String projectNumber, long event) {
        Found project = find(fund, projectNumber);
        return rows.events(project.id()).stream()
                .filter(each -> each.id() == event && each.picture() != null)
                .findFirst()
                .flatMap(each ->
                        documents.read(fund, new DocumentId(each.picture().document())))
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND));
    }

    private record Found(long id, String name, boolean isAnswering) {}

    private Found find(FundId fund, String number) {
        Actor actor = requireReader(fund);
        Optional<Row> row = Row.select(
                        entityManager,
                        "SELECT id, name, carrier_id FROM project WHERE fund_id = ?1 AND number = ?2",
                        fund.value(),
                        number == null ? "" : number)
                .findFirst();
        boolean isStaff = isStaff(fund);
        boolean isTheirs = row.map(each -> Long.valueOf(actor.userId()).equals(each.wholeOrNull(2)))
                .orElse(false);
        if (row.isEmpty() || !(isStaff || isTheirs)) {
            trail.refused(fund, actor.userName(), "PROJECT_NOT_FOUND", number);
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        boolean isManager = actors.rolesIn(fund).contains(Role.MANAGER);
        return new Found(
                row.get().whole(0),
                row.get().text(1),
                isTheirs || isManager && !row.get().has(2));
    }

    private Actor requireReader(FundId fund) {
        return actors.require(
                fund,
                Role.CARRIER,
                Role.MANAGER,
                Role.MEMBER,
                Role.CHAIR,
                Role.ACCOUNTANT,
                Role.PAYMENT_APPROVER,
                Role.AUDITOR,
                Role.ADMINISTRATOR);
    }

    private boolean isStaff(FundId fund) {
        return actors.rolesIn(fund).stream().anyMatch(STAFF::contains);
    }
}
