package coop.impulsion.demo;

import coop.impulsion.impact.Contract;
import coop.impulsion.impact.DescribeFirstPost;
import coop.impulsion.impact.FirstPostFollowing;
import coop.impulsion.impact.GiveVerdict;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.impact.RecordMeasure;
import coop.impulsion.impact.SetTarget;
import coop.impulsion.impact.TellEvent;
import coop.impulsion.impact.TrajectoryTelling;
import coop.impulsion.impact.Verdict;
import coop.impulsion.impact.VerdictGiving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;

/** Last act: what the experiments changed, told and measured. */
@ApplicationScoped
class FollowUpAct {

    @Inject
    private IndicatorMeasuring indicators;

    @Inject
    private TrajectoryTelling trajectory;

    @Inject
    private FirstPostFollowing posts;

    @Inject
    private VerdictGiving verdicts;

    void play(DemoStory story, Map<DemoProject, String> numbers) {
        boxes(story, numbers.get(DemoProject.BOXES));
        materials(story, numbers.get(DemoProject.MATERIALS));
        baskets(story, numbers.get(DemoProject.BASKETS));
    }

    private void boxes(DemoStory story, String project) {
        post(story, project, "Chargée de collecte", 225, "7.20");
        tell(story, project, 220, "Les dix premiers restaurants",
                "Dix restaurants de Lons-le-Saunier et de Montmorot ont accepté la consigne. Les boîtes sont lavées dans la cuisine centrale, qui prête ses horaires creux.");
        tell(story, project, 90, "Le marché s’y met",
                "Trois étals du marché proposent à leur tour les boîtes. La tournée de collecte se fait à vélo le jeudi.");
        aim(story, project, "TONNES", "0", "6");
        measure(story, project, "TONNES", 140, "1.30");
        measure(story, project, "TONNES", 30, "2.45");
        aim(story, project, "PARTENAIRES", "2", "15");
        measure(story, project, "PARTENAIRES", 30, "13");
        story.act(20, DemoPerson.NADIA, () -> verdicts.give(new GiveVerdict(
                story.fund(),
                project,
                Verdict.CONTINUE,
                story.day(20),
                "Huit boîtes sur dix reviennent dans le mois et treize commerces participent : le service continue dans une coopérative.",
                "Le lavage coûte plus que prévu ; le partage d’une cuisine le rend possible.")));
    }

    private void materials(DemoStory story, String project) {
        post(story, project, "Animateur de la matériauthèque", 210, "5.50");
        tell(story, project, 200, "Un hangar et un premier chantier",
                "La commune prête un hangar ; la déconstruction d’une école a donné quatre tonnes de bois et de tuiles.");
        aim(story, project, "TONNES", "0", "20");
        measure(story, project, "TONNES", 60, "11.80");
    }

    private void baskets(DemoStory story, String project) {
        post(story, project, "Coordinatrice des ateliers", 140, "3.00");
        tell(story, project, 130, "Vingt-deux participantes",
                "Deux sages-femmes et trois maraîchers ont monté les premiers ateliers.");
        aim(story, project, "PERSONNES", "0", "60");
        measure(story, project, "PERSONNES", 70, "22");
        story.act(40, DemoPerson.NADIA, () -> verdicts.give(new GiveVerdict(
                story.fund(),
                project,
                Verdict.STOP,
                story.day(40),
                "Sans financement public de la prévention, le prix du panier reste trop élevé pour celles à qui il est destiné.",
                "La demande existe ; il manque un payeur. Les ateliers seuls intéressent le centre social.")));
    }

    private void post(DemoStory story, String project, String title, int startedDaysAgo, String months) {
        story.act(30, DemoPerson.NADIA, () -> posts.describe(new DescribeFirstPost(
                story.fund(),
                project,
                title,
                Contract.FIXED_TERM,
                new BigDecimal("0.80"),
                story.day(startedDaysAgo),
                null,
                new BigDecimal(months))));
    }

    private void tell(DemoStory story, String project, int daysAgo, String title, String words) {
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> trajectory.tell(new TellEvent(story.fund(), project, story.day(daysAgo), title, words, true)));
    }

    private void aim(DemoStory story, String project, String indicator, String baseline, String target) {
        story.act(240, DemoPerson.NADIA, () -> indicators.aim(new SetTarget(
                story.fund(), project, indicator, new BigDecimal(baseline), new BigDecimal(target))));
    }

    private void measure(DemoStory story, String project, String indicator, int daysAgo, String value) {
        story.act(daysAgo, DemoPerson.NADIA, () -> indicators.measure(new RecordMeasure(
                story.fund(), project, indicator, story.day(daysAgo), new BigDecimal(value), null)));
    }
}
