package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.impact.store.FollowUpRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * What anybody may read of the projects whose carriers agreed to be shown: the moments that they published, what is
 * measured, the verdicts. Names nobody who told or measured.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublishedStories {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowUpRows rows;

    @Inject
    private Documents documents;

    /** Empty for a project that there is not, or that is not shown. */
    public Optional<FollowUpView> of(FundId fund, String projectNumber) {
        return shown(fund, projectNumber)
                .map(row -> new FollowUpView(
                        projectNumber,
                        row.text(1),
                        false,
                        published(row.whole(0)),
                        null,
                        rows.indicators(row.whole(0)).stream()
                                .map(PublishedStories::nameless)
                                .toList(),
                        rows.verdicts(row.whole(0))));
    }

    /** The newest published moment of each project that is shown, and its newest published picture, by project's row id. */
    public List<NewestMoment> newest() {
        return rows.newestPublished();
    }

    /** The picture of a published moment; empty where there is none, or where it is not for everybody. */
    public Optional<StoredDocument> picture(FundId fund, String projectNumber, long event) {
        return shown(fund, projectNumber)
                .flatMap(row -> published(row.whole(0)).stream()
                        .filter(each -> each.id() == event && each.picture() != null)
                        .findFirst()
                        .flatMap(each -> documents.read(
                                fund, new DocumentId(each.picture().document()))));
    }

    private Optional<Row> shown(FundId fund, String number) {
        return Row.select(
                        entityManager,
                        "SELECT id, name FROM project WHERE fund_id = ?1 AND number = ?2 AND is_shown",
                        fund.value(),
                        number == null ? "" : number)
                .findFirst();
    }

    private List<FollowUpView.Event> published(long projectId) {
        return rows.events(projectId).stream()
                .filter(FollowUpView.Event::isPublished)
                .toList();
    }

    private static FollowUpView.Progress nameless(FollowUpView.Progress indicator) {
        return new FollowUpView.Progress(
                indicator.code(),
                indicator.label(),
                indicator.unit(),
                indicator.isFlow(),
                indicator.isAsked(),
                indicator.baseline(),
                indicator.target(),
                indicator.targetVersion(),
                indicator.measures().stream()
                        .map(measure -> new FollowUpView.MeasureView(measure.measuredOn(), measure.value(), null, null))
                        .toList());
    }
}
