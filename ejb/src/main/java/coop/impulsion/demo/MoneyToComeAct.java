package coop.impulsion.demo;

import coop.impulsion.commitment.CommitmentCalling;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.IssueCalls;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.ReceiptOrigin;
import coop.impulsion.commitment.ReceiptRecording;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.commitment.RecordReceipt;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The last weeks of the year, in which not all money is in: a new company to call, a second grant to be notified, a call
 * that Jeanne has overlooked, a gift, and a transfer of which nobody knows yet whose it is.
 */
@ApplicationScoped
class MoneyToComeAct {

    private static final String BRESSE_HAUTE_SEILLE = "C-0002";
    private static final String JEANNE = "C-0009";

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording commitments;

    @Inject
    private CommitmentCalling calls;

    @Inject
    private ReceiptRecording receipts;

    void play(DemoStory story) {
        String second = promise(story, 50, JEANNE, Nature.GIFT, 200);
        story.act(
                40,
                DemoPerson.NADIA,
                () -> calls.issue(new IssueCalls(
                        story.fund(),
                        story.key(),
                        story.day(40),
                        story.day(10),
                        List.of(new IssueCalls.Line(second, Money.ofEuros(200))))));
        String company = story.act(
                22,
                DemoPerson.NADIA,
                () -> contributors.register(
                        story.fund(),
                        new ContributorProfile(
                                ContributorClass.PATRON,
                                "Menuiserie du Revermont",
                                DemoSiren.of(39_100_006),
                                null,
                                "1 rue de la Démonstration\n39570 Macornay",
                                "fr",
                                null)));
        promise(story, 20, company, Nature.GIFT, 4_000);
        promise(story, 15, BRESSE_HAUTE_SEILLE, Nature.PUBLIC_GRANT, 8_000);
        receive(story, 12, 80, "Odile Guyot", ReceiptOrigin.giftOf("C-0011"));
        receive(story, 6, 120, "M OU MME L CHAUVIN", ReceiptOrigin.unknown());
    }

    private String promise(DemoStory story, int daysAgo, String contributor, Nature nature, int euros) {
        return story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> commitments.record(new RecordCommitment(
                        story.fund(),
                        story.key(),
                        contributor,
                        nature,
                        Money.ofEuros(euros),
                        story.day(daysAgo),
                        new CommitmentTerms(story.day(daysAgo), story.day(daysAgo - 1_000), null, null, List.of()))));
    }

    private void receive(DemoStory story, int daysAgo, int euros, String payer, ReceiptOrigin origin) {
        story.act(
                daysAgo,
                DemoPerson.MARC,
                () -> receipts.record(new RecordReceipt(
                        story.fund(),
                        story.key(),
                        story.day(daysAgo),
                        Money.ofEuros(euros),
                        payer,
                        "VIR SEPA",
                        origin)));
    }
}
