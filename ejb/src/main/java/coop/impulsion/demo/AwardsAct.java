package coop.impulsion.demo;

import coop.impulsion.award.AgreementDrafting;
import coop.impulsion.award.AgreementSigning;
import coop.impulsion.award.AgreementTerms;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.InstalmentScheduling;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.award.PlanInstalment.PlanCondition;
import coop.impulsion.award.SetSchedule;
import coop.impulsion.award.SignAgreement;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What follows four decisions, day after day: awards are scheduled, their agreements signed, conditions shown and
 * verified, instalments paid; one experiment stops early and gives back what it did not spend. Today one condition waits
 * to be verified, one order to be approved, one instalment is due.
 */
@ApplicationScoped
class AwardsAct {

    private static final String REVIEW = "Un bilan des six premiers mois est remis.";
    private static final String REVIEW_WANTED = "Le bilan, signé par la structure, avec les comptes du test";

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementSigning signing;

    @Inject
    private AwardReads awards;

    @Inject
    private ConditionsAct conditions;

    @Inject
    private PaymentsAct payments;

    @Inject
    private MoneyBackAct moneyBack;

    /** Who signs for the project and where it is paid. */
    private record Beneficiary(String account, String signatory, List<String> address, int iban) {}

    /** @param decided the awards' numbers, as the sessions decided them */
    void play(DemoStory story, Map<DemoProject, String> decided) {
        payments.allow(story);
        Deeds deeds = new Deeds();
        boxes(deeds, story, decided.get(DemoProject.BOXES));
        materials(deeds, story, decided.get(DemoProject.MATERIALS));
        houses(deeds, story, decided.get(DemoProject.HOUSES));
        baskets(deeds, story, decided.get(DemoProject.BASKETS));
        deeds.play();
    }

    /** Paid twice; the first evidence for the second instalment was not enough. The last order waits for its approval. */
    private void boxes(Deeds deeds, DemoStory story, String award) {
        schedule(
                deeds,
                story,
                award,
                245,
                List.of(
                        instalment(amounts(9_000, 5_000, 0), 15),
                        instalment(amounts(5_400, 0, 1_200), 180, new PlanCondition(REVIEW, REVIEW_WANTED)),
                        instalment(
                                amounts(3_600, 0, 800),
                                225,
                                new PlanCondition(
                                        "Le local de lavage tourne et le fonds l’a visité.",
                                        "Le compte rendu de la visite"))));
        sign(
                deeds,
                story,
                award,
                238,
                new Beneficiary(
                        "Association Ju'ramène",
                        "Léa Vuillemin, présidente",
                        List.of("12 rue de la Démonstration", "39000 Lons-le-Saunier"),
                        39_300_001),
                DemoPaper.titled("Convention signée", "Association Ju’ramène"));
        payments.pay(deeds, story, award, 1, 220);
        conditions.give(
                deeds,
                story,
                award,
                2,
                0,
                58,
                DemoPerson.LEA,
                "Bilan des six premiers mois.pdf",
                DemoPaper.titled("Bilan des six premiers mois", "Ju’ramène ta boîte"),
                "Le bilan, sans les comptes.");
        conditions.sendBack(deeds, story, award, 2, 0, 56, "Il manque les comptes du test. Une page suffit.");
        conditions.give(
                deeds,
                story,
                award,
                2,
                0,
                52,
                DemoPerson.LEA,
                "Comptes du test.pdf",
                DemoPaper.titled("Comptes du test, six premiers mois", "Ju’ramène ta boîte"),
                "Les comptes, signés.");
        conditions.verify(deeds, story, award, 2, 0, 50, "Bilan et comptes lus, ils concordent.");
        payments.pay(deeds, story, award, 2, 48);
        conditions.give(
                deeds,
                story,
                award,
                3,
                0,
                11,
                DemoPerson.LEA,
                "Visite du local.pdf",
                DemoPaper.titled("Compte rendu de visite", "Local de lavage de Ju’ramène ta boîte"),
                null);
        conditions.verify(deeds, story, award, 3, 0, 8, "Vu sur place.");
        payments.prepare(deeds, story, award, 3, 1);
    }

    /** Paid once; the evidence for the second instalment waits to be verified, another condition waits for its carrier. */
    private void materials(Deeds deeds, DemoStory story, String award) {
        schedule(
                deeds,
                story,
                award,
                245,
                List.of(
                        instalment(amounts(6_000, 5_000, 0), 15),
                        instalment(
                                amounts(6_000, 3_000, 0),
                                245,
                                new PlanCondition(REVIEW, REVIEW_WANTED),
                                new PlanCondition(
                                        "Un quatrième chantier donne ses matériaux.",
                                        "La convention avec le chantier"))));
        sign(
                deeds,
                story,
                award,
                238,
                new Beneficiary(
                        "Association La Matériauthèque",
                        "Thomas Gros, président",
                        List.of("3 impasse de la Démonstration", "39000 Lons-le-Saunier"),
                        39_300_002),
                null);
        payments.pay(deeds, story, award, 1, 219);
        conditions.give(
                deeds,
                story,
                award,
                2,
                0,
                4,
                DemoPerson.THOMAS,
                "Bilan matériauthèque.pdf",
                DemoPaper.titled("Bilan des six premiers mois", "Matériauthèque du Pays Lédonien"),
                "Le bilan et les comptes, adoptés par le conseil d’administration.");
    }

    /** Paid once, then stopped: unspent money is claimed and comes back, the rest of the award is released. */
    private void houses(Deeds deeds, DemoStory story, String award) {
        schedule(
                deeds,
                story,
                award,
                244,
                List.of(
                        instalment(amounts(6_000, 3_000, 1_000), 15),
                        instalment(amounts(6_000, 0, 2_000), 180, new PlanCondition(REVIEW, REVIEW_WANTED))));
        sign(
                deeds,
                story,
                award,
                236,
                new Beneficiary(
                        "SCIC Les Maisons de Châtel",
                        "Claire Monnier, gérante",
                        List.of("Le Bourg", "39320 Val Suran"),
                        39_300_003),
                null);
        payments.pay(deeds, story, award, 1, 216);
        moneyBack.claim(
                deeds,
                story,
                award,
                84,
                Map.of(CostCategory.FIRST_POST, Money.parse("2200"), CostCategory.EQUIPMENT, Money.parse("1350.40")),
                "Le poste s’est arrêté au bout de quatre mois et une partie du matériel n’a pas été achetée.");
        moneyBack.receive(deeds, story, award, 66);
        moneyBack.end(
                deeds,
                story,
                award,
                60,
                "Le corps de ferme a été vendu, l’expérience s’arrête. Ce qui n’a pas été dépensé est rendu.");
    }

    /** The committee's conditions came before the first payment; the second instalment is due in a few days. */
    private void baskets(Deeds deeds, DemoStory story, String award) {
        schedule(
                deeds,
                story,
                award,
                154,
                List.of(
                        instalment(
                                amounts(4_500, 1_500, 500),
                                25,
                                new PlanCondition(
                                        "Une sage-femme ou un centre social s’engage par écrit à prescrire les paniers.",
                                        "La lettre d’engagement"),
                                new PlanCondition(
                                        "Le prix du panier est arrêté avec les maraîchers.",
                                        "Le prix, signé des maraîchers")),
                        instalment(
                                amounts(4_500, 0, 1_000),
                                151,
                                new PlanCondition(
                                        "Le centre social s’engage sur un an d’ateliers.", "La convention signée"))));
        sign(
                deeds,
                story,
                award,
                149,
                new Beneficiary(
                        "Association Premiers Paniers",
                        "Nathalie Faivre, présidente",
                        List.of("8 place de la Démonstration", "39000 Lons-le-Saunier"),
                        39_300_004),
                null);
        conditions.give(
                deeds,
                story,
                award,
                1,
                0,
                142,
                DemoPerson.NADIA,
                "Lettre de deux sages-femmes.pdf",
                DemoPaper.titled("Lettre d’engagement", "Deux sages-femmes de Lons-le-Saunier"),
                null);
        conditions.give(
                deeds,
                story,
                award,
                1,
                1,
                142,
                DemoPerson.NADIA,
                "Prix du panier.pdf",
                DemoPaper.titled("Prix du panier", "Trois maraîchers et l’association"),
                null);
        conditions.verify(deeds, story, award, 1, 0, 141, "Lettre signée des deux sages-femmes.");
        conditions.verify(deeds, story, award, 1, 1, 141, "14 euros le panier, signé des trois maraîchers.");
        payments.pay(deeds, story, award, 1, 139);
        conditions.give(
                deeds,
                story,
                award,
                2,
                0,
                14,
                DemoPerson.NADIA,
                "Convention du centre social.pdf",
                DemoPaper.titled("Convention d’ateliers", "Centre social et association"),
                "Un an, deux ateliers par mois.");
        conditions.verify(deeds, story, award, 2, 0, 12, "Convention signée des deux parties.");
    }

    private void schedule(Deeds deeds, DemoStory story, String award, int day, List<PlanInstalment> instalments) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        DemoPerson.NADIA,
                        () -> scheduling.schedule(new SetSchedule(
                                story.fund(), story.key(), award, version(story, award), instalments))));
    }

    /** What the application said is tested stays as it is; the paper is signed the day after it was made. */
    private void sign(Deeds deeds, DemoStory story, String award, int day, Beneficiary beneficiary, byte[] signedCopy) {
        deeds.on(
                day,
                () -> story.act(
                        day,
                        DemoPerson.NADIA,
                        () -> drafting.reword(new AgreementTerms(
                                story.fund(),
                                story.key(),
                                award,
                                version(story, award),
                                awards.agreement(story.fund(), award).experiment(),
                                List.of(
                                        "Tenir une comptabilité du test.",
                                        "Dire ce qui marche et ce qui ne marche pas, sans attendre la fin."),
                                "Nadia Perrin, chargée de mission",
                                beneficiary.signatory(),
                                beneficiary.address(),
                                beneficiary.account(),
                                DemoIban.of(beneficiary.iban()),
                                null))));
        deeds.on(
                day,
                () -> story.act(
                        day, DemoPerson.NADIA, () -> drafting.makePaper(story.fund(), award, version(story, award))));
        deeds.on(
                day - 1,
                () -> story.act(
                        day - 1,
                        DemoPerson.NADIA,
                        () -> signing.sign(new SignAgreement(
                                story.fund(),
                                story.key(),
                                award,
                                version(story, award),
                                story.day(day - 1),
                                signedCopy == null ? null : "Convention signée.pdf",
                                signedCopy == null ? null : "application/pdf",
                                signedCopy))));
    }

    private long version(DemoStory story, String award) {
        return awards.byNumber(story.fund(), award).version();
    }

    private static PlanInstalment instalment(
            Map<CostCategory, Money> amounts, int daysAfterSignature, PlanCondition... conditions) {
        return new PlanInstalment(amounts, null, daysAfterSignature, List.of(conditions));
    }

    private static Map<CostCategory, Money> amounts(int post, int equipment, int engineering) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        amounts.put(CostCategory.FIRST_POST, Money.ofEuros(post));
        amounts.put(CostCategory.EQUIPMENT, Money.ofEuros(equipment));
        amounts.put(CostCategory.ENGINEERING, Money.ofEuros(engineering));
        return amounts;
    }
}
