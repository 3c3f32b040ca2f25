package coop.impulsion.demo;

import coop.impulsion.impact.DefineIndicator;
import coop.impulsion.impact.IndicatorMeasuring;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Third act: the projects that are accompanied, and what the fund measures in them. */
@ApplicationScoped
class ProjectsAct {

    @Inject
    private ProjectRegistration projects;

    @Inject
    private ProjectReads reads;

    @Inject
    private IndicatorMeasuring indicators;

    Map<DemoProject, ProjectId> play(DemoStory story) {
        Map<DemoProject, ProjectId> ids = new EnumMap<>(DemoProject.class);
        ids.put(
                DemoProject.BOXES,
                register(
                        story,
                        "Ju’ramène ta boîte",
                        "Réemploi de contenants pour les restaurants et la vente à emporter.",
                        "Association Ju’ramène",
                        "39300",
                        Sector.REUSE,
                        OriginScheme.START_UP_DE_TERRITOIRE,
                        LegalForm.ASSOCIATION,
                        DemoPerson.LEA));
        ids.put(
                DemoProject.MATERIALS,
                register(
                        story,
                        "Matériauthèque du Pays Lédonien",
                        "Collecte, tri et vente de matériaux de chantier réemployés.",
                        "Association La Matériauthèque",
                        "39362",
                        Sector.REUSE,
                        OriginScheme.CALL_FOR_INTEREST,
                        LegalForm.ASSOCIATION,
                        DemoPerson.THOMAS));
        ids.put(
                DemoProject.BASKETS,
                register(
                        story,
                        "Paniers bio pour femmes enceintes",
                        "Des paniers de légumes biologiques et des ateliers, sur prescription.",
                        "Association Premiers Paniers",
                        "39056",
                        Sector.HEALTH,
                        OriginScheme.FOOD_PLAN,
                        LegalForm.ASSOCIATION,
                        null));
        ids.put(
                DemoProject.HOUSES,
                register(
                        story,
                        "Les Maisons de Châtel",
                        "Un lieu partagé d’habitat, de travail et de culture dans un village.",
                        "SCIC Les Maisons de Châtel",
                        "39475",
                        Sector.HOUSING,
                        OriginScheme.TERRITORY_SCOUTING,
                        LegalForm.SCIC,
                        null));
        ids.put(
                DemoProject.FARMING,
                register(
                        story,
                        "Filière bas intrants",
                        "Débouchés locaux pour les cultures à bas niveau d’intrants.",
                        "SCIC Bas Intrants",
                        "39177",
                        Sector.LOW_INPUT_FARMING,
                        OriginScheme.LEADER,
                        LegalForm.SCIC,
                        null));
        ids.put(
                DemoProject.WOOD,
                register(
                        story,
                        "Filière bois local",
                        "Du bois de la Petite Montagne pour les charpentes du territoire.",
                        "Association Bois d’ici",
                        "39016",
                        Sector.WOOD,
                        OriginScheme.LEADER,
                        LegalForm.ASSOCIATION,
                        null));
        define(story, "ETP", "Emplois créés ou maintenus", "équivalents temps plein", false);
        define(story, "TONNES", "Déchets évités", "tonnes", true);
        define(story, "PERSONNES", "Personnes touchées", "personnes", true);
        define(story, "PARTENAIRES", "Structures qui coopèrent", "structures", false);
        return ids;
    }

    /** The numbers by which follow-up names the projects. */
    Map<DemoProject, String> numbers(DemoStory story, Map<DemoProject, ProjectId> ids) {
        Map<DemoProject, String> numbers = new EnumMap<>(DemoProject.class);
        ids.forEach((project, id) -> numbers.put(
                project,
                story.act(
                        0, DemoPerson.NADIA, () -> reads.byId(story.fund(), id).number())));
        return numbers;
    }

    private ProjectId register(
            DemoStory story,
            String name,
            String summary,
            String organisation,
            String commune,
            Sector sector,
            OriginScheme scheme,
            LegalForm form,
            DemoPerson carrier) {
        return story.act(
                320,
                DemoPerson.NADIA,
                () -> projects.register(new RegisterProject(
                        story.fund(),
                        name,
                        summary,
                        organisation,
                        null,
                        commune,
                        sector,
                        scheme,
                        form,
                        carrier == null ? null : carrier.userName(),
                        List.of())));
    }

    private void define(DemoStory story, String code, String label, String unit, boolean isFlow) {
        story.act(
                320,
                DemoPerson.NADIA,
                () -> indicators.define(new DefineIndicator(story.fund(), code, label, unit, isFlow)));
    }
}
