package coop.impulsion.observatory.web;

import coop.impulsion.money.Money;
import coop.impulsion.observatory.GivenTogether;
import coop.impulsion.observatory.PublicFund;
import coop.impulsion.observatory.PublicPage;
import coop.impulsion.observatory.PublicProject;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first page of the portal, for everybody: each fund with its money by class and use, and its projects. */
@Named
@RequestScoped
public class PublicFrontPage {

    @Inject
    private PublicPage funds;

    @Inject
    private Texts texts;

    private List<PublicFund> all;

    public List<PublicFund> getFunds() {
        if (all == null) {
            all = funds.funds();
        }
        return all;
    }

    /** The fund's own name where there is one alone. */
    public String getTitle() {
        return getFunds().size() == 1 ? getFunds().get(0).name() : texts.get("observatory.front.title");
    }

    public boolean isDemo() {
        return getFunds().stream().anyMatch(PublicFund::isDemo);
    }

    /** The project whose picture opens the page, null where no project shows one. */
    public PublicProject opening(PublicFund fund) {
        return fund.shown().stream()
                .filter(project -> project.picture() != null)
                .findFirst()
                .orElse(null);
    }

    /** The other projects that are shown. */
    public List<PublicProject> others(PublicFund fund) {
        PublicProject opening = opening(fund);
        return fund.shown().stream().filter(project -> project != opening).toList();
    }

    public List<Segment> given(PublicFund fund) {
        List<Segment> segments = new ArrayList<>();
        int x = 0;
        for (GivenTogether group : fund.given()) {
            int width = FrenchFormat.permille(group.promised(), fund.promised());
            String name = group.classes().stream()
                    .map(one -> texts.get("risksharing.ContributorClass." + one + ".plural"))
                    .collect(Collectors.joining(", "));
            segments.add(new Segment(
                    group.classes().get(0).name(),
                    x,
                    width,
                    name,
                    texts.of("observatory.contributors", group.contributors()),
                    group.promised()));
            x += width;
        }
        return segments;
    }

    public List<Segment> paid(PublicFund fund) {
        List<Segment> segments = new ArrayList<>();
        int x = 0;
        for (PublicFund.PaidFor use : fund.paid()) {
            Money amount = use.amount();
            int width = FrenchFormat.permille(amount, fund.paidInAll());
            segments.add(new Segment(use.category().name(), x, width, texts.label(use.category()), null, amount));
            x += width;
        }
        return segments;
    }
}
