package coop.impulsion.observatory;

import coop.impulsion.basis.FundId;
import coop.impulsion.document.StoredDocument;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.NewestMoment;
import coop.impulsion.impact.PublishedStories;
import coop.impulsion.money.Money;
import coop.impulsion.observatory.store.PublicRows;
import coop.impulsion.observatory.store.PublicRows.CountRow;
import coop.impulsion.observatory.store.PublicRows.FundRow;
import coop.impulsion.observatory.store.PublicRows.GivenRow;
import coop.impulsion.observatory.store.PublicRows.PaidRow;
import coop.impulsion.observatory.store.PublicRows.ShownRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What anybody may see of the funds, without a sign-in: six queries, however many funds and projects there are. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicPage {

    @Inject
    private PublicRows rows;

    @Inject
    private PublishedStories stories;

    /** All funds, by name. */
    public List<PublicFund> funds() {
        List<GivenRow> given = rows.given();
        List<PaidRow> paid = rows.paid();
        List<CountRow> counts = rows.counts();
        List<ShownRow> shown = rows.shown();
        List<NewestMoment> moments = stories.newest();
        return rows.funds().stream()
                .map(fund -> fund(fund, given, paid, counts, shown, moments))
                .toList();
    }

    /** Empty for a fund that there is not. */
    public Optional<PublicFund> fund(String code) {
        return funds().stream().filter(fund -> fund.code().equals(code)).findFirst();
    }

    /**
     * A project with its published story.
     *
     * @return empty for a project that there is not, or whose carriers did not agree to be shown
     */
    public Optional<PublicStory> story(String fundCode, String projectNumber) {
        return fund(fundCode)
                .flatMap(fund -> fund.shown().stream()
                        .filter(project -> project.number().equals(projectNumber))
                        .findFirst()
                        .flatMap(project -> stories.of(idOf(fundCode), projectNumber)
                                .map(followUp -> new PublicStory(fund, project, followUp))));
    }

    /** The picture of a published moment of a project that is shown; else empty. */
    public Optional<StoredDocument> picture(String fundCode, String projectNumber, long event) {
        return rows.funds().stream()
                .filter(fund -> fund.code().equals(fundCode))
                .findFirst()
                .flatMap(fund -> stories.picture(new FundId(fund.id()), projectNumber, event));
    }

    private FundId idOf(String fundCode) {
        return rows.funds().stream()
                .filter(fund -> fund.code().equals(fundCode))
                .map(fund -> new FundId(fund.id()))
                .findFirst()
                .orElseThrow();
    }

    private static PublicFund fund(
            FundRow fund,
            List<GivenRow> given,
            List<PaidRow> paid,
            List<CountRow> counts,
            List<ShownRow> shown,
            List<NewestMoment> moments) {
        List<GivenTogether> together = AggregatePolicy.shown(given.stream()
                .filter(row -> row.fund() == fund.id())
                .map(row -> new GivenTogether(List.of(row.contributorClass()), row.contributors(), row.promised()))
                .toList());
        List<PublicFund.PaidFor> paidFor = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            paidFor.add(new PublicFund.PaidFor(
                    category,
                    Money.sum(paid.stream()
                            .filter(row -> row.fund() == fund.id() && row.category() == category)
                            .map(PaidRow::amount)
                            .toList())));
        }
        CountRow count = counts.stream()
                .filter(row -> row.fund() == fund.id())
                .findFirst()
                .orElse(new CountRow(fund.id(), 0, 0, 0, BigDecimal.ZERO));
        return new PublicFund(
                fund.code(),
                fund.name(),
                fund.territory(),
                fund.isDemo(),
                together,
                Money.sum(together.stream().map(GivenTogether::promised).toList()),
                paidFor,
                Money.sum(paidFor.stream().map(PublicFund.PaidFor::amount).toList()),
                count.accompanied(),
                count.supported(),
                count.firstPosts(),
                count.monthsWorked(),
                shown.stream()
                        .filter(row -> row.fund() == fund.id())
                        .map(row -> project(fund, row, moments))
                        .sorted(Comparator.comparing(project -> project.picture() == null))
                        .toList());
    }

    private static PublicProject project(FundRow fund, ShownRow row, List<NewestMoment> moments) {
        List<NewestMoment> own = moments.stream()
                .filter(moment -> moment.projectId() == row.id())
                .toList();
        FollowUpView.Event newest =
                own.stream().map(NewestMoment::event).findFirst().orElse(null);
        FollowUpView.Event picture = own.stream()
                .filter(NewestMoment::isWithPicture)
                .map(NewestMoment::event)
                .findFirst()
                .orElse(null);
        return new PublicProject(
                fund.code(),
                row.number(),
                row.name(),
                row.organisation(),
                row.summary(),
                row.communeName(),
                row.epciName(),
                row.sector(),
                row.status(),
                row.awarded(),
                row.monthsWorked(),
                newest,
                picture,
                row.verdict());
    }
}
