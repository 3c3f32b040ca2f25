package coop.impulsion.commitment.web;

import coop.impulsion.award.OwnSupport;
import coop.impulsion.award.OwnSupporting;
import coop.impulsion.commitment.CallView;
import coop.impulsion.commitment.CommitmentLine;
import coop.impulsion.commitment.CommitmentReads;
import coop.impulsion.commitment.HowToPay;
import coop.impulsion.money.Money;
import coop.impulsion.statement.StatementDocumentView;
import coop.impulsion.statement.Statements;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What the signed-in contributor promised, was called for, paid and gave in kind, and what it did; nothing of others. */
@Named
@RequestScoped
public class OwnContributorPage {

    @Inject
    private CommitmentReads reads;

    @Inject
    private OwnSupporting supporting;

    @Inject
    private Statements statements;

    @Inject
    private CurrentFund fund;

    @Inject
    private Texts texts;

    private List<CommitmentReads.OfContributor> all;
    private Map<String, OwnSupport> support;
    private List<StatementDocumentView> documents;
    private HowToPay howToPay;

    public List<CommitmentReads.OfContributor> getAll() {
        if (all == null) {
            all = reads.mine(fund.id());
        }
        return all;
    }

    /** What the commitments of that contributor do; nothing yet where no award has a share of them. */
    public OwnSupport support(CommitmentReads.OfContributor own) {
        if (support == null) {
            support = supporting.mine(fund.id());
        }
        String number = own.contributor().number();
        return support.getOrDefault(
                number, new OwnSupport(number, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, List.of()));
    }

    /** In one sentence what the contributor promised and what it did. */
    public String lead(CommitmentReads.OfContributor own) {
        OwnSupport done = support(own);
        Money promised = promised(own);
        if (done.drawn().isPositive()) {
            return texts.of(
                    "contributor.mine.lead",
                    promised,
                    done.drawn(),
                    done.projects().size());
        }
        return done.reserved().isPositive()
                ? texts.of(
                        "contributor.mine.lead.reserved",
                        promised,
                        done.reserved(),
                        done.projects().size())
                : texts.of("contributor.mine.lead.ready", promised);
    }

    public Money promised(CommitmentReads.OfContributor own) {
        return Money.sum(own.commitments().stream().map(CommitmentLine::amount).toList());
    }

    public Money called(CommitmentReads.OfContributor own) {
        return Money.sum(own.commitments().stream().map(CommitmentLine::called).toList());
    }

    public Money paidIn(CommitmentReads.OfContributor own) {
        return Money.sum(own.commitments().stream().map(CommitmentLine::paidIn).toList());
    }

    /** Calls that are to be paid; a grant's due dates are the public body's own. */
    public List<CallView> toPay(CommitmentReads.OfContributor own) {
        return own.calls().stream()
                .filter(call -> !call.isNotification() && call.left().isPositive())
                .toList();
    }

    public HowToPay getHowToPay() {
        if (howToPay == null) {
            howToPay = reads.howToPay(fund.id());
        }
        return howToPay;
    }

    /** The newest statement of that contributor, null while there is none. */
    public StatementDocumentView newest(CommitmentReads.OfContributor own) {
        if (documents == null) {
            documents = statements.mine(fund.id());
        }
        return documents.stream()
                .filter(one -> one.contributorNumber().equals(own.contributor().number()))
                .findFirst()
                .orElse(null);
    }
}
