package coop.impulsion.demo;

import coop.impulsion.access.OpenAccount;
import coop.impulsion.access.Role;
import coop.impulsion.access.UserAccounts;
import coop.impulsion.fund.AdoptSharingAgreement;
import coop.impulsion.fund.FoundFund;
import coop.impulsion.fund.FundFounding;
import coop.impulsion.fund.FundIdentity;
import coop.impulsion.fund.LossOrder;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.fund.SharingAgreementAdoption;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** First act: the people, the fund with its books, and the sharing agreement that its contributors signed. */
@ApplicationScoped
class FoundingAct {

    /** A year and a bit before today: the year that is told begins after it. */
    static final int FOUNDED = 380;

    @Inject
    private UserAccounts accounts;

    @Inject
    private FundFounding founding;

    @Inject
    private SharingAgreementAdoption agreements;

    void play(DemoStory story) {
        for (DemoPerson person : DemoPerson.values()) {
            story.actAsSystem(
                    FOUNDED,
                    () -> accounts.open(
                            null,
                            new OpenAccount(
                                    person.userName(),
                                    person.displayName(),
                                    person.userName() + "@demo.example",
                                    DemoPerson.PASSWORD,
                                    true)));
        }
        story.founded(story.act(FOUNDED, DemoPerson.AMANDINE, () -> founding.found(fund(story))));
        for (DemoPerson person : DemoPerson.values()) {
            for (Role role : person.roles()) {
                story.actAsSystem(FOUNDED, () -> {
                    accounts.giveRole(story.fund(), person.userName(), role);
                    return null;
                });
            }
        }
        story.act(
                FOUNDED,
                DemoPerson.NADIA,
                () -> agreements.adopt(new AdoptSharingAgreement(
                        story.fund(),
                        story.day(FOUNDED),
                        5_000,
                        3_000,
                        2_000,
                        OnShortage.SPILL,
                        LossOrder.ORDERED,
                        List.of(ContributorClass.CITIZEN, ContributorClass.PATRON, ContributorClass.PUBLIC))));
    }

    private static FoundFund fund(DemoStory story) {
        return new FoundFund(
                "LEDONIEN",
                new FundIdentity(
                        "Fonds d’impulsion du Pays Lédonien",
                        "Pays Lédonien",
                        "4 place de la Démonstration\n39000 Lons-le-Saunier",
                        "fonds@demo.example",
                        DemoSiren.of(39000001),
                        "Coopérative de démonstration du Jura",
                        "FR7630006000011234567890189",
                        "AGRIFRPP",
                        Money.ofEuros(20_000)),
                story.day(FOUNDED + 30).withDayOfYear(1),
                true);
    }
}
