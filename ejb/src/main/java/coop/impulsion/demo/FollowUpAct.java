package coop.impulsion.demo;

import coop.impulsion.impact.Contract;
import coop.impulsion.impact.DescribeFirstPost;
import coop.impulsion.impact.EventPicture;
import coop.impulsion.impact.FirstPostFollowing;
import coop.impulsion.impact.GiveVerdict;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.impact.RecordMeasure;
import coop.impulsion.impact.SetTarget;
import coop.impulsion.impact.TellEvent;
import coop.impulsion.impact.TrajectoryTelling;
import coop.impulsion.impact.Verdict;
import coop.impulsion.impact.VerdictGiving;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectShowing;
import coop.impulsion.project.ProjectSteering;
import coop.impulsion.project.ProjectView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Last act: what the experiments changed, told and measured. Carriers tell and agree themselves; where a project has
 * nobody who signs in, the manager writes down what its people said.
 */
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

    @Inject
    private ProjectReads projects;

    @Inject
    private ProjectShowing showing;

    @Inject
    private ProjectSteering steering;

    void play(DemoStory story, Map<DemoProject, String> numbers) {
        for (DemoProject tested : List.of(DemoProject.MATERIALS, DemoProject.BASKETS)) {
            story.act(
                    230,
                    DemoPerson.NADIA,
                    () -> steering.startTest(
                            story.fund(),
                            projects.byNumber(story.fund(), numbers.get(tested)).id()));
        }
        boxes(story, numbers.get(DemoProject.BOXES));
        materials(story, numbers.get(DemoProject.MATERIALS));
        baskets(story, numbers.get(DemoProject.BASKETS));
        houses(story, numbers.get(DemoProject.HOUSES));
    }

    private void boxes(DemoStory story, String project) {
        post(story, project, DemoPerson.LEA, "Chargée de collecte", 225, null, "7.20");
        tell(
                story,
                project,
                DemoPerson.LEA,
                220,
                "Les dix premiers restaurants",
                "Dix restaurants de Lons-le-Saunier et de Montmorot ont accepté la consigne. Les boîtes sont lavées dans la cuisine centrale, qui prête ses horaires creux.",
                null);
        tell(
                story,
                project,
                DemoPerson.LEA,
                90,
                "Le marché s’y met",
                "Trois étals du marché proposent à leur tour les boîtes. La tournée de collecte se fait à vélo, le jeudi, par tous les temps.",
                DemoPicture.BOXES.with(
                        "Un vélo de livraison chargé de boîtes empilées, devant trois maisons",
                        "La tournée du jeudi. Illustration de démonstration"));
        aim(story, project, "TONNES", "0", "6");
        measure(story, project, "TONNES", 215, "0.30", "Premier mois, quatre restaurants.");
        measure(story, project, "TONNES", 140, "1.30", null);
        measure(story, project, "TONNES", 30, "2.45", "Le marché compte pour un tiers.");
        aim(story, project, "PARTENAIRES", "2", "15");
        measure(story, project, "PARTENAIRES", 220, "10", null);
        measure(story, project, "PARTENAIRES", 90, "13", null);
        aim(story, project, "ETP", "0", "1.60");
        measure(story, project, "ETP", 120, "0.80", null);
        verdict(
                story,
                project,
                20,
                Verdict.CONTINUE,
                "Huit boîtes sur dix reviennent dans le mois et treize commerces participent : le service continue dans une coopérative.",
                "Le lavage coûte plus que prévu ; le partage d’une cuisine le rend possible.");
        story.act(18, DemoPerson.NADIA, () -> {
            ProjectView view = projects.byNumber(story.fund(), project);
            steering.establish(
                    story.fund(),
                    view.id(),
                    view.version(),
                    "Le service est repris par une coopérative, sans le fonds.");
        });
        show(story, project, DemoPerson.LEA, 100);
        // Told by the manager after a visit: it waits for the agreement of the person who carries the project.
        story.act(
                12,
                DemoPerson.NADIA,
                () -> trajectory.tell(new TellEvent(
                        story.fund(),
                        project,
                        story.day(12),
                        "Une visite au local de lavage",
                        "Deux élus et cinq habitants ont suivi une boîte, du comptoir au séchage. Le lave-vaisselle tourne deux heures par jour.",
                        false,
                        null)));
    }

    private void materials(DemoStory story, String project) {
        post(story, project, DemoPerson.THOMAS, "Animateur de la matériauthèque", 210, null, "5.50");
        tell(
                story,
                project,
                DemoPerson.THOMAS,
                200,
                "Un hangar et un premier chantier",
                "La commune prête un hangar ; la déconstruction d’une école a donné quatre tonnes de bois et de tuiles.",
                DemoPicture.MATERIALS.with(
                        "Un hangar ouvert, avec des planches empilées à gauche et des tuiles rangées à droite",
                        "Le hangar prêté par la commune. Illustration de démonstration"));
        aim(story, project, "TONNES", "0", "20");
        measure(story, project, "TONNES", 180, "4.00", "L’école.");
        measure(story, project, "TONNES", 110, "7.80", "Deux maisons et une grange.");
        show(story, project, DemoPerson.THOMAS, 150);
    }

    private void baskets(DemoStory story, String project) {
        post(story, project, DemoPerson.NADIA, "Coordinatrice des ateliers", 140, null, "3.00");
        tell(
                story,
                project,
                DemoPerson.NADIA,
                130,
                "Vingt-deux participantes",
                "Deux sages-femmes et trois maraîchers ont monté les premiers ateliers. On y cuisine ce que le panier apporte.",
                DemoPicture.BASKETS.with(
                        "Un panier de légumes sur une table : carottes, poireau et courge",
                        "Un panier d’octobre. Illustration de démonstration"));
        aim(story, project, "PERSONNES", "0", "60");
        measure(story, project, "PERSONNES", 100, "22", null);
        measure(story, project, "PERSONNES", 45, "16", "Deuxième série d’ateliers.");
        verdict(
                story,
                project,
                40,
                Verdict.PIVOT,
                "Le prix du panier reste trop élevé pour celles à qui il est destiné. Les ateliers, eux, trouvent leur public : le projet les développe avec le centre social.",
                "La demande existe ; il manque un payeur pour le panier. Chercher ce payeur avant d’acheter les premiers légumes.");
        show(story, project, DemoPerson.NADIA, 60);
    }

    private void houses(DemoStory story, String project) {
        post(story, project, DemoPerson.NADIA, "Chargé de mission du lieu", 215, 95, "3.80");
        tell(
                story,
                project,
                DemoPerson.NADIA,
                210,
                "Un chantier ouvert au village",
                "Pendant deux week-ends, quarante personnes ont nettoyé le corps de ferme et dessiné ce qu’elles y feraient.",
                DemoPicture.HOUSES.with(
                        "Un corps de ferme jurassien au pied d’une colline, une échelle contre le mur",
                        "Le corps de ferme. Illustration de démonstration"));
        aim(story, project, "PERSONNES", "0", "80");
        measure(story, project, "PERSONNES", 200, "40", "Chantier ouvert.");
        verdict(
                story,
                project,
                90,
                Verdict.STOP,
                "Le propriétaire a vendu à un autre acheteur. Sans maîtrise du lieu, l’expérience ne peut pas aller à son terme.",
                "Signer une promesse de vente avant le premier poste. Les plans, les devis et le collectif sont prêts à servir ailleurs.");
        story.act(89, DemoPerson.NADIA, () -> {
            ProjectView view = projects.byNumber(story.fund(), project);
            steering.stop(
                    story.fund(), view.id(), view.version(), "Le corps de ferme a été vendu à un autre acheteur.");
        });
        show(story, project, DemoPerson.NADIA, 88);
    }

    private void post(
            DemoStory story,
            String project,
            DemoPerson by,
            String title,
            int startedDaysAgo,
            Integer endedDaysAgo,
            String months) {
        LocalDate endedOn = endedDaysAgo == null ? null : story.day(endedDaysAgo);
        story.act(
                endedDaysAgo == null ? 30 : endedDaysAgo - 2,
                by,
                () -> posts.describe(new DescribeFirstPost(
                        story.fund(),
                        project,
                        title,
                        Contract.FIXED_TERM,
                        new BigDecimal("0.80"),
                        story.day(startedDaysAgo),
                        endedOn,
                        new BigDecimal(months),
                        null)));
    }

    private void tell(
            DemoStory story,
            String project,
            DemoPerson by,
            int daysAgo,
            String title,
            String words,
            EventPicture picture) {
        story.act(
                daysAgo,
                by,
                () -> trajectory.tell(
                        new TellEvent(story.fund(), project, story.day(daysAgo), title, words, true, picture)));
    }

    private void aim(DemoStory story, String project, String indicator, String baseline, String target) {
        story.act(
                240,
                DemoPerson.NADIA,
                () -> indicators.aim(new SetTarget(
                        story.fund(), project, indicator, new BigDecimal(baseline), new BigDecimal(target), null)));
    }

    private void measure(DemoStory story, String project, String indicator, int daysAgo, String value, String note) {
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> indicators.measure(new RecordMeasure(
                        story.fund(), project, indicator, story.day(daysAgo), new BigDecimal(value), note)));
    }

    private void verdict(
            DemoStory story, String project, int daysAgo, Verdict verdict, String reasons, String learning) {
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> verdicts.give(
                        new GiveVerdict(story.fund(), project, verdict, story.day(daysAgo), reasons, learning)));
    }

    private void show(DemoStory story, String project, DemoPerson by, int daysAgo) {
        story.act(
                daysAgo,
                by,
                () -> showing.answer(
                        story.fund(), projects.byNumber(story.fund(), project).id(), true));
    }
}
