package coop.impulsion.demo;

import coop.impulsion.application.ApplicationDocuments;
import coop.impulsion.application.ApplicationDrafting;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationSubmission;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.AttachDocument;
import coop.impulsion.application.CampaignId;
import coop.impulsion.application.CampaignPlanning;
import coop.impulsion.application.CheckAnswer;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CheckLineView;
import coop.impulsion.application.CheckView;
import coop.impulsion.application.ChecklistEditing;
import coop.impulsion.application.CorrectionAsking;
import coop.impulsion.application.CorrectionReason;
import coop.impulsion.application.EditCheck;
import coop.impulsion.application.GridEditing;
import coop.impulsion.application.GridId;
import coop.impulsion.application.PlanCampaign;
import coop.impulsion.application.SaveAnswers;
import coop.impulsion.application.Screening;
import coop.impulsion.application.StartApplication;
import coop.impulsion.basis.FundClock;
import coop.impulsion.project.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fourth act: two campaigns. In the first, six projects apply and all are found admissible, two of them after a
 * correction; in the second, which is open today, applications stand in every state.
 */
@ApplicationScoped
class ApplicationsAct {

    private static final List<String> EPCI = List.of("200071116", "200069615", "200072056", "200090579");

    @Inject
    private GridEditing grids;

    @Inject
    private CampaignPlanning campaigns;

    @Inject
    private ChecklistEditing checklist;

    @Inject
    private ApplicationDrafting drafting;

    @Inject
    private ApplicationDocuments documents;

    @Inject
    private ApplicationSubmission submission;

    @Inject
    private CorrectionAsking corrections;

    @Inject
    private Screening screening;

    @Inject
    private ApplicationReads reads;

    /** The six projects of the registry apply and are found admissible. @return their applications */
    Map<DemoProject, ApplicationId> playFirstCampaign(DemoStory story, Map<DemoProject, ProjectId> projects) {
        GridId grid = story.act(320, DemoPerson.NADIA, () -> {
            GridId begun = grids.begin(story.fund());
            grids.adopt(story.fund(), begun);
            return begun;
        });
        CampaignId campaign = campaign(
                story,
                grid,
                "Première campagne",
                "Le fonds finance le premier poste, le matériel et l’ingénierie d’essais coopératifs du Pays Lédonien.",
                310,
                270);
        serveTheTerritory(story, 315);
        Map<DemoProject, ApplicationId> applications = new EnumMap<>(DemoProject.class);
        projects.forEach(
                (project, id) -> applications.put(project, typed(story, campaign, project, id, carrier(project), 296)));
        applications.forEach((project, id) -> handIn(story, id, carrier(project), 278));
        Map<DemoProject, String> slow = Map.of(
                DemoProject.BASKETS, "Dites combien de femmes iront au bout, pour que le comité puisse en juger.",
                DemoProject.FARMING, "Dites combien de tonnes, vendues à qui, feraient de l’essai une réussite.");
        applications.forEach((project, id) -> {
            if (slow.containsKey(project)) {
                correct(story, id, slow.get(project), 268);
                admit(story, id, 245);
            } else {
                admit(story, id, 267);
            }
        });
        return applications;
    }

    /** The open campaign: drafts, one to correct, two to screen, admissible ones, a refused and a withdrawn one. */
    Map<DemoProject, ApplicationId> playSecondCampaign(DemoStory story) {
        GridId grid = story.act(
                48, DemoPerson.NADIA, () -> reads.grids(story.fund()).get(0).id());
        CampaignId campaign = campaign(
                story,
                grid,
                "Deuxième campagne",
                "Pour des essais coopératifs nés d’un besoin du Pays Lédonien, portés à plusieurs.",
                40,
                -30);
        Map<DemoProject, ApplicationId> applications = new EnumMap<>(DemoProject.class);
        for (DemoProject project : List.of(DemoProject.VEGETABLES, DemoProject.CARS, DemoProject.CAFE)) {
            applications.put(project, handedIn(story, campaign, project, 34));
            admit(story, applications.get(project), 28);
        }
        applications.put(DemoProject.WOOL, handedIn(story, campaign, DemoProject.WOOL, 14));
        admit(story, applications.get(DemoProject.WOOL), 6);
        applications.put(DemoProject.CARPOOL, handedIn(story, campaign, DemoProject.CARPOOL, 20));
        refuse(story, applications.get(DemoProject.CARPOOL), 12);
        applications.put(DemoProject.WINDOWS, handedIn(story, campaign, DemoProject.WINDOWS, 10));
        askForProofs(story, applications.get(DemoProject.WINDOWS), 4);
        applications.put(DemoProject.GARDENS, handedIn(story, campaign, DemoProject.GARDENS, 5));
        applications.put(DemoProject.SPORTS, handedIn(story, campaign, DemoProject.SPORTS, 3));
        applications.put(DemoProject.JARS, typed(story, campaign, DemoProject.JARS, null, DemoPerson.LEA, 7));
        ApplicationId threads = typed(story, campaign, DemoProject.THREADS, null, DemoPerson.NADIA, 25);
        story.act(9, DemoPerson.NADIA, () -> drafting.withdraw(story.fund(), threads, version(story, threads)));
        applications.put(DemoProject.THREADS, threads);
        return applications;
    }

    /** Who writes: the carriers of the demo for themselves, the manager for those who brought their file on paper. */
    private static DemoPerson carrier(DemoProject project) {
        return switch (project) {
            case BOXES, JARS -> DemoPerson.LEA;
            case MATERIALS, WINDOWS, GARDENS -> DemoPerson.THOMAS;
            default -> DemoPerson.NADIA;
        };
    }

    private CampaignId campaign(
            DemoStory story, GridId grid, String title, String summary, int opensDaysAgo, int closesDaysAgo) {
        PlanCampaign plan = new PlanCampaign(
                story.fund(),
                title,
                summary,
                at(story, opensDaysAgo, 8),
                at(story, closesDaysAgo, 18),
                story.day(closesDaysAgo - 10),
                story.day(closesDaysAgo - 25),
                grid);
        CampaignId campaign = story.act(opensDaysAgo + 8, DemoPerson.NADIA, () -> campaigns.plan(plan));
        story.act(opensDaysAgo + 2, DemoPerson.NADIA, () -> campaigns.publish(story.fund(), campaign));
        return campaign;
    }

    private static Instant at(DemoStory story, int daysAgo, int hour) {
        return story.day(daysAgo)
                .atTime(LocalTime.of(hour, 0))
                .atZone(FundClock.ZONE)
                .toInstant();
    }

    /** The checklist learns which intercommunal bodies the fund serves. */
    private void serveTheTerritory(DemoStory story, int daysAgo) {
        story.act(daysAgo, DemoPerson.NADIA, () -> {
            CheckLineView line = checklist.lines(story.fund()).stream()
                    .filter(each -> each.kind() == CheckKind.TERRITORY)
                    .findFirst()
                    .orElseThrow();
            checklist.edit(
                    story.fund(),
                    line.id(),
                    line.version(),
                    new EditCheck(line.place(), line.title(), line.help(), String.join(" ", EPCI), true));
        });
    }

    private ApplicationId handedIn(DemoStory story, CampaignId campaign, DemoProject project, int daysAgo) {
        ApplicationId id = typed(story, campaign, project, null, carrier(project), daysAgo + 3);
        handIn(story, id, carrier(project), daysAgo);
        return id;
    }

    /** A draft with everything that its file says, step by step, and the papers of the organisation. */
    private ApplicationId typed(
            DemoStory story,
            CampaignId campaign,
            DemoProject project,
            ProjectId registered,
            DemoPerson writer,
            int daysAgo) {
        ApplicationId id = story.act(
                daysAgo,
                writer,
                () -> drafting.start(new StartApplication(story.fund(), story.key(), campaign, registered, null)));
        Map<String, String> words = FilledForm.of(project, story).words();
        story.act(daysAgo - 1, writer, () -> save(story, id, words));
        if (words.containsKey("identity.siren")) {
            String organisation = words.get("identity.organisation");
            attach(story, id, writer, daysAgo - 1, "Statuts signés", "statuts.pdf", organisation);
            attach(story, id, writer, daysAgo - 1, "Budget détaillé de l’essai", "budget.pdf", organisation);
        }
        return id;
    }

    private void save(DemoStory story, ApplicationId id, Map<String, String> words) {
        Map<String, String> seen = reads.form(story.fund(), id).words();
        drafting.save(new SaveAnswers(
                story.fund(),
                id,
                words.entrySet().stream()
                        .map(entry -> new SaveAnswers.Change(
                                entry.getKey(), entry.getValue(), SaveAnswers.mark(seen.get(entry.getKey()))))
                        .toList()));
    }

    private void attach(
            DemoStory story,
            ApplicationId id,
            DemoPerson writer,
            int daysAgo,
            String label,
            String file,
            String organisation) {
        story.act(
                daysAgo,
                writer,
                () -> documents.attach(new AttachDocument(
                        story.fund(), id, label, file, "application/pdf", DemoPaper.titled(label, organisation))));
    }

    private void handIn(DemoStory story, ApplicationId id, DemoPerson writer, int daysAgo) {
        story.act(daysAgo, writer, () -> {
            save(story, id, Map.of("statement.isTrue", "true"));
            return submission.handIn(story.fund(), id);
        });
    }

    /** The manager asks for more figures, and types what came back by post. */
    private void correct(DemoStory story, ApplicationId id, String note, int daysAgo) {
        String key = "experiment.successSigns";
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> corrections.ask(new AskCorrection(
                        story.fund(),
                        id,
                        version(story, id),
                        story.day(daysAgo - 20),
                        List.of(new AskCorrection.Field(key, CorrectionReason.INCOMPLETE, note)))));
        story.act(daysAgo - 12, DemoPerson.NADIA, () -> {
            String before = reads.form(story.fund(), id).words().get(key);
            save(story, id, Map.of(key, before + "\nUn relevé chaque trimestre, remis au comité de co-portage."));
            return submission.handIn(story.fund(), id);
        });
    }

    private void askForProofs(DemoStory story, ApplicationId id, int daysAgo) {
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> corrections.ask(new AskCorrection(
                        story.fund(),
                        id,
                        version(story, id),
                        story.day(-10),
                        List.of(
                                new AskCorrection.Field(
                                        "resource",
                                        CorrectionReason.INCOMPLETE,
                                        "L’office de l’habitat a-t-il écrit qu’il commande ? Indiquez la date de sa lettre."),
                                new AskCorrection.Field(
                                        "funding.deMinimis",
                                        CorrectionReason.OUTDATED,
                                        "Comptez aussi l’aide reçue pour la matériauthèque."),
                                new AskCorrection.Field(
                                        "documents", CorrectionReason.INCOMPLETE, "Joignez la lettre de l’office.")))));
    }

    private void admit(DemoStory story, ApplicationId id, int daysAgo) {
        story.act(daysAgo, DemoPerson.NADIA, () -> {
            for (CheckView line : screening.checklist(story.fund(), id)) {
                if (line.answer() == null) {
                    screening.answer(story.fund(), id, line.id(), CheckAnswer.YES, null);
                }
            }
            screening.admit(story.fund(), id, version(story, id));
        });
    }

    private void refuse(DemoStory story, ApplicationId id, int daysAgo) {
        story.act(
                daysAgo,
                DemoPerson.NADIA,
                () -> screening.refuse(
                        story.fund(),
                        id,
                        version(story, id),
                        "Le projet se situe à Dole, hors du territoire du fonds, et aucune personne morale ne peut encore signer."
                                + " L’agglomération de Dole, que nous avons prévenue, peut vous accompagner."));
    }

    private long version(DemoStory story, ApplicationId id) {
        return reads.form(story.fund(), id).application().version();
    }
}
