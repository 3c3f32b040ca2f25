package coop.impulsion.demo;

import coop.impulsion.award.AgreementDrafting;
import coop.impulsion.award.AgreementSigning;
import coop.impulsion.award.AgreementTerms;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.award.InstalmentScheduling;
import coop.impulsion.award.PlanInstalment;
import coop.impulsion.award.SetSchedule;
import coop.impulsion.award.SignAgreement;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What follows three decisions: awards are scheduled in two instalments, their agreements signed and first paid. */
@ApplicationScoped
class AwardsAct {

    @Inject
    private InstalmentScheduling scheduling;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private AgreementSigning signing;

    @Inject
    private PaymentsAct payments;

    @Inject
    private AwardReads awards;

    private record Plan(
            DemoProject project, int decided, int post, int equipment, int engineering, String object, String sign) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(
                    DemoProject.BOXES,
                    250,
                    18_000,
                    5_000,
                    2_000,
                    "Tester une consigne de contenants réemployables avec dix restaurants.",
                    "80 % des boîtes reviennent dans le mois."),
            new Plan(
                    DemoProject.MATERIALS,
                    250,
                    12_000,
                    8_000,
                    0,
                    "Tester une collecte de matériaux sur six chantiers et leur revente.",
                    "Vingt tonnes collectées et deux tiers revendus en un an."),
            new Plan(
                    DemoProject.BASKETS,
                    160,
                    9_000,
                    1_500,
                    1_500,
                    "Tester des paniers biologiques et des ateliers pour soixante femmes enceintes.",
                    "Les trois quarts des participantes vont au bout des ateliers."));

    /** @param decided the awards' numbers, as the sessions decided them */
    void play(DemoStory story, Map<DemoProject, String> decided) {
        payments.allow(story);
        for (Plan plan : PLANS) {
            String award = decided.get(plan.project());
            schedule(story, plan, award);
            sign(story, plan, award);
            payments.payFirstInstalment(story, award, plan.decided() - 30);
        }
    }

    private static ExperimentTerms experiment(DemoStory story, Plan plan) {
        return new ExperimentTerms(
                plan.object(),
                story.day(plan.decided() - 20),
                story.day(plan.decided() - 385),
                List.of("Le besoin existe et des partenaires s’engagent."),
                List.of(plan.sign()),
                Money.ofEuros(plan.post() + plan.equipment() + plan.engineering()),
                "Un poste à 0,8 équivalent temps plein pendant douze mois");
    }

    /** The first half of the post and the equipment at signature; the rest once the first results are shown. */
    private void schedule(DemoStory story, Plan plan, String award) {
        int day = plan.decided() - 5;
        PlanInstalment first = new PlanInstalment(
                amounts(plan.post() / 2, plan.equipment(), 0), null, 15, List.of());
        PlanInstalment second = new PlanInstalment(
                amounts(plan.post() - plan.post() / 2, 0, plan.engineering()),
                null,
                180,
                List.of(new PlanInstalment.PlanCondition(
                        "Un bilan des six premiers mois est remis.", "Le bilan, signé par la structure")));
        story.act(
                day,
                DemoPerson.NADIA,
                () -> scheduling.schedule(
                        new SetSchedule(story.fund(), award, version(story, award), List.of(first, second))));
    }

    private void sign(DemoStory story, Plan plan, String award) {
        int day = plan.decided() - 12;
        story.act(day, DemoPerson.NADIA, () -> drafting.reword(new AgreementTerms(
                story.fund(),
                award,
                version(story, award),
                experiment(story, plan),
                List.of("Tenir une comptabilité du test.", "Dire ce qui marche et ce qui ne marche pas."),
                "Nadia Perrin, chargée de mission",
                "La présidente ou le président de la structure",
                List.of("2 rue de la Démonstration", "39000 Lons-le-Saunier"),
                "Structure de démonstration " + award,
                "FR7630006000011234567890189",
                null)));
        story.act(day, DemoPerson.NADIA, () -> drafting.makePaper(story.fund(), award, version(story, award)));
        story.act(day - 1, DemoPerson.NADIA, () -> signing.sign(new SignAgreement(
                story.fund(), story.key(), award, version(story, award), story.day(day - 1), null, null, null)));
    }

    private long version(DemoStory story, String award) {
        return awards.byNumber(story.fund(), award).version();
    }

    private static Map<CostCategory, Money> amounts(int post, int equipment, int engineering) {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        amounts.put(CostCategory.FIRST_POST, Money.ofEuros(post));
        amounts.put(CostCategory.EQUIPMENT, Money.ofEuros(equipment));
        amounts.put(CostCategory.ENGINEERING, Money.ofEuros(engineering));
        return amounts;
    }
}
