package coop.impulsion.demo;

import static coop.impulsion.committee.BallotChoice.ABSTAIN;
import static coop.impulsion.committee.BallotChoice.AGAINST;
import static coop.impulsion.committee.BallotChoice.FOR;
import static coop.impulsion.demo.DemoPerson.AGNES;
import static coop.impulsion.demo.DemoPerson.HELENE;
import static coop.impulsion.demo.DemoPerson.JEAN;
import static coop.impulsion.demo.DemoPerson.NADIA;
import static coop.impulsion.demo.DemoPerson.PAUL;
import static coop.impulsion.demo.DemoPerson.YASMINA;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.CommitteeStaffing;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.ItemId;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Minutes.Outcome;
import coop.impulsion.committee.NameMember;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.SeatKind;
import coop.impulsion.committee.TakeRoll;
import coop.impulsion.demo.SessionsAct.Ballot;
import coop.impulsion.demo.SessionsAct.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fifth act: the committee. Two sessions from the reviews to the released decisions, with a recusal, a proxy, a casting
 * vote, a deferral, a secret ballot and a refusal; a third is called for today and waits for whoever runs it.
 */
@ApplicationScoped
class CommitteeAct {

    private static final int FIRST = 250;
    private static final int SECOND = 160;
    private static final String SIGNED = "\n\nPour le fonds, Nadia Perrin, chargée de mission";

    @Inject
    private CommitteeStaffing staffing;

    @Inject
    private ReviewsAct reviews;

    @Inject
    private SessionsAct sessions;

    private Map<DemoPerson, MemberId> members;

    /** @return the awards' numbers */
    Map<DemoProject, String> playTwoSessions(DemoStory story, Map<DemoProject, ApplicationId> applications) {
        seat(story);
        Map<DemoProject, String> awards = new EnumMap<>(DemoProject.class);
        first(story, applications, awards);
        second(story, applications, awards);
        return awards;
    }

    private void seat(DemoStory story) {
        members = new EnumMap<>(DemoPerson.class);
        story.act(318, NADIA, () -> staffing.adoptRules(story.fund(), CommitteeRules.USUAL));
        seat(story, HELENE, "Coopérative de démonstration du Jura", SeatKind.CHAIR);
        seat(story, PAUL, "Entreprises mécènes", SeatKind.MEMBER);
        seat(story, YASMINA, "Citoyens contributeurs", SeatKind.MEMBER);
        seat(story, JEAN, "ECLA, Espace communautaire Lons Agglomération", SeatKind.MEMBER);
        seat(story, AGNES, "CC Bresse Haute Seille", SeatKind.MEMBER);
    }

    private void seat(DemoStory story, DemoPerson person, String capacity, SeatKind seat) {
        members.put(
                person,
                story.act(
                        318,
                        NADIA,
                        () -> staffing.name(
                                new NameMember(story.fund(), person.userName(), capacity, seat, story.day(318)))));
    }

    private void first(DemoStory story, Map<DemoProject, ApplicationId> of, Map<DemoProject, String> awards) {
        ApplicationId boxes = of.get(DemoProject.BOXES);
        ApplicationId materials = of.get(DemoProject.MATERIALS);
        ApplicationId houses = of.get(DemoProject.HOUSES);
        ApplicationId wood = of.get(DemoProject.WOOD);
        reviews.declareConflict(
                story, 264, AGNES, houses, ConflictKind.PROFESSIONAL, "Je siège au conseil de la SCIC.");
        review(story, 265, boxes, Map.of(PAUL, "544454445", YASMINA, "555444455", AGNES, "544544545"));
        review(story, 265, materials, Map.of(PAUL, "444443444", JEAN, "454444344"));
        review(story, 265, houses, Map.of(YASMINA, "454333354", JEAN, "344333244"));
        review(story, 265, wood, Map.of(PAUL, "443233333", AGNES, "443323343"));

        Held session = sessions.plan(story, 263, FIRST, null);
        ItemId boxesItem = sessions.add(story, 258, session, boxes);
        ItemId materialsItem = sessions.add(story, 258, session, materials);
        ItemId housesItem = sessions.add(story, 258, session, houses);
        ItemId woodItem = sessions.add(story, 258, session, wood);
        sessions.propose(story, 257, housesItem, 12_000, 3_000, 3_000, null);
        sessions.rankAndCall(story, 257, session);
        declareMissing(story, FIRST + 1, List.of(boxes, materials, wood), List.of(HELENE, YASMINA, JEAN));
        declareMissing(story, FIRST + 1, List.of(materials), List.of(AGNES));
        declareMissing(story, FIRST + 1, List.of(houses), List.of(HELENE, PAUL));

        sessions.open(story, session, List.of(there(HELENE), there(PAUL), there(YASMINA), there(JEAN), remote(AGNES)));
        vote(story, session, at(18, 20), boxesItem, false, FOR, FOR, FOR, FOR, FOR);
        awards.put(
                DemoProject.BOXES,
                sessions.decide(
                        story,
                        session,
                        at(18, 30),
                        boxesItem,
                        Outcome.GRANT,
                        "Le besoin est vérifié, le collectif est solide et l’essai dira vite si la consigne tient."));
        vote(story, session, at(18, 45), materialsItem, false, FOR, FOR, ABSTAIN, FOR, FOR);
        awards.put(
                DemoProject.MATERIALS,
                sessions.decide(
                        story,
                        session,
                        at(18, 55),
                        materialsItem,
                        Outcome.GRANT,
                        "Un hangar est prêté et six chantiers sont prêts à donner leurs matériaux.\n"
                                + "Le comité souhaite que les prix de vente restent accessibles aux particuliers."));
        // Agnès is recused: two for, two against, and the chair's own voice decides.
        vote(story, session, at(19, 10), housesItem, false, FOR, AGAINST, FOR, AGAINST, null);
        awards.put(
                DemoProject.HOUSES,
                sessions.decide(
                        story,
                        session,
                        at(19, 25),
                        housesItem,
                        Outcome.GRANT,
                        "Le village porte le projet, mais l’équilibre du lieu reste à prouver.\n"
                                + "Le montant est ramené à 18 000 € : le comité finance l’essai, pas l’aménagement."));
        sessions.decide(
                story,
                session,
                at(19, 40),
                woodItem,
                Outcome.DEFER,
                "Le comité attend les lettres des communes qui achèteraient le bois et le devis du séchoir partagé.");
        sessions.closeAndSign(
                story,
                session,
                at(19, 50),
                "Les membres demandent que chaque projet soutenu soit visité dans les six mois.");
        Map<ItemId, String> letters = new LinkedHashMap<>();
        letters.put(
                boxesItem,
                "Madame,\n\nLe comité vous accorde 25 000 €, comme vous le demandiez. Il a retenu la solidité de votre"
                        + " collectif et la clarté de votre essai. La convention vous parviendra sous quinze jours."
                        + SIGNED);
        letters.put(
                materialsItem,
                "Monsieur,\n\nLe comité vous accorde 20 000 €, comme vous le demandiez. Il vous invite à garder des prix"
                        + " accessibles aux particuliers. La convention vous parviendra sous quinze jours." + SIGNED);
        letters.put(
                housesItem,
                "Madame, Monsieur,\n\nLe comité vous accorde 18 000 €, moins que les 24 000 € demandés : il finance"
                        + " l’essai, pas l’aménagement du lieu. La convention vous parviendra sous quinze jours."
                        + SIGNED);
        letters.put(
                woodItem,
                "Madame, Monsieur,\n\nLe comité ne s’est pas encore prononcé : il attend les lettres des communes qui"
                        + " achèteraient le bois et le devis du séchoir partagé. Votre candidature garde son numéro et reviendra devant lui."
                        + SIGNED);
        sessions.release(story, session, letters);
    }

    private void second(DemoStory story, Map<DemoProject, ApplicationId> of, Map<DemoProject, String> awards) {
        ApplicationId baskets = of.get(DemoProject.BASKETS);
        ApplicationId farming = of.get(DemoProject.FARMING);
        review(story, 190, baskets, Map.of(PAUL, "443334434", YASMINA, "544434445", AGNES, "534334434"));
        review(story, 190, farming, Map.of(PAUL, "333233332", JEAN, "343232333", AGNES, "332323332"));

        Held session = sessions.plan(story, 185, SECOND, "https://visio.demo.example/comite");
        ItemId basketsItem = sessions.add(story, 176, session, baskets);
        ItemId farmingItem = sessions.add(story, 176, session, farming);
        sessions.propose(
                story,
                170,
                basketsItem,
                9_000,
                1_500,
                1_500,
                "Une sage-femme ou un centre social s’engage par écrit à prescrire les paniers.\n"
                        + "Le prix du panier est arrêté avec les maraîchers avant la première livraison.");
        sessions.rankAndCall(story, 170, session);
        declareMissing(story, SECOND + 1, List.of(baskets, farming), List.of(HELENE));
        declareMissing(story, SECOND + 1, List.of(baskets), List.of(JEAN));
        declareMissing(story, SECOND + 1, List.of(farming), List.of(YASMINA));

        sessions.open(
                story,
                session,
                List.of(
                        there(HELENE),
                        there(PAUL),
                        there(YASMINA),
                        new TakeRoll.Line(members.get(JEAN), Presence.REPRESENTED, members.get(YASMINA)),
                        new TakeRoll.Line(members.get(AGNES), Presence.EXCUSED, null)));
        vote(story, session, at(18, 25), basketsItem, false, FOR, AGAINST, FOR, FOR, null);
        awards.put(
                DemoProject.BASKETS,
                sessions.decide(
                        story,
                        session,
                        at(18, 40),
                        basketsItem,
                        Outcome.GRANT_WITH_CONDITIONS,
                        "Le besoin est réel ; il manque encore un payeur. Le comité conditionne son accord à un"
                                + " prescripteur et à un prix arrêté."));
        vote(story, session, at(18, 55), farmingItem, true, AGAINST, AGAINST, ABSTAIN, AGAINST, null);
        sessions.decide(
                story,
                session,
                at(19, 5),
                farmingItem,
                Outcome.REFUSE,
                "Aucun des trois acheteurs ne s’est encore engagé sur un prix, et l’Agence de l’eau n’a pas répondu.\n"
                        + "Le comité encourage la SCIC à revenir avec un premier acheteur.");
        sessions.closeAndSign(story, session, at(19, 15), null);
        Map<ItemId, String> letters = new LinkedHashMap<>();
        letters.put(
                basketsItem,
                "Madame, Monsieur,\n\nLe comité vous accorde 12 000 € sur les 15 000 € demandés, à deux conditions que"
                        + " vous trouverez ci-dessous. Le premier versement attendra qu’elles soient remplies."
                        + SIGNED);
        letters.put(
                farmingItem,
                "Madame, Monsieur,\n\nLe comité n’a pas retenu votre candidature : aucun acheteur ne s’est encore engagé sur"
                        + " un prix. Revenez nous voir avec le premier d’entre eux : nous vous y aiderons." + SIGNED);
        sessions.release(story, session, letters);
    }

    /** Everything is ready for it; who is there and what is voted is left to whoever runs it. */
    void callTodaysSession(
            DemoStory story, Map<DemoProject, ApplicationId> deferred, Map<DemoProject, ApplicationId> of) {
        ApplicationId wood = deferred.get(DemoProject.WOOD);
        ApplicationId vegetables = of.get(DemoProject.VEGETABLES);
        ApplicationId cars = of.get(DemoProject.CARS);
        ApplicationId cafe = of.get(DemoProject.CAFE);
        review(story, 22, vegetables, Map.of(PAUL, "454444444", YASMINA, "554454445", JEAN, "444354434"));
        review(story, 22, cars, Map.of(YASMINA, "434443444", AGNES, "445434334", PAUL, "344333444"));
        review(story, 22, cafe, Map.of(JEAN, "454333343", AGNES, "554434454", YASMINA, "344323342"));
        reviews.declareConflict(story, 15, PAUL, cafe, ConflictKind.FAMILY, "Ma sœur est l’une des porteuses du café.");

        Held session = sessions.plan(story, 18, 0, "https://visio.demo.example/comite");
        ItemId first = sessions.add(story, 12, session, vegetables);
        ItemId second = sessions.add(story, 12, session, cars);
        ItemId third = sessions.add(story, 12, session, cafe);
        // Deferred by the first session; the money does not reach to it any more.
        sessions.add(story, 12, session, wood);
        sessions.propose(story, 11, first, 14_000, 5_000, 1_000, null);
        sessions.propose(
                story,
                11,
                second,
                8_000,
                5_000,
                0,
                "Les trois communes signent la convention de mise à disposition des places.");
        sessions.propose(story, 11, third, 9_000, 3_000, 0, null);
        sessions.rankAndCall(story, 10, session);
        declareMissing(story, 2, List.of(vegetables, cars, cafe), List.of(HELENE));
        declareMissing(story, 2, List.of(vegetables), List.of(AGNES));
        declareMissing(story, 2, List.of(cars), List.of(JEAN));

        // What is still to be reviewed: one review half written, one not begun.
        ApplicationId wool = of.get(DemoProject.WOOL);
        reviews.ask(story, 5, wool, members(List.of(PAUL, YASMINA, AGNES)), story.day(-9));
        reviews.review(story, 2, AGNES, wool, "443434344");
        reviews.score(story, 1, PAUL, wool, "4443");
    }

    /** Asked that day, declared two days and handed in three to five days later. */
    private void review(DemoStory story, int daysAgo, ApplicationId application, Map<DemoPerson, String> scores) {
        List<DemoPerson> reviewers = scores.keySet().stream().sorted().toList();
        reviews.ask(story, daysAgo, application, members(reviewers), story.day(daysAgo - 10));
        for (int i = 0; i < reviewers.size(); i++) {
            DemoPerson reviewer = reviewers.get(i);
            reviews.review(story, daysAgo - 3 - i, reviewer, application, scores.get(reviewer));
        }
    }

    private void declareMissing(DemoStory story, int daysAgo, List<ApplicationId> of, List<DemoPerson> who) {
        of.forEach(application -> who.forEach(member -> reviews.declareNone(story, daysAgo, member, application)));
    }

    /** The voices in the order of the seats; null for one that is not there or recused. Jean's may be Yasmina's to cast. */
    private void vote(
            DemoStory story, Held session, LocalTime hour, ItemId item, boolean isSecret, BallotChoice... choices) {
        List<DemoPerson> seats = List.of(HELENE, PAUL, YASMINA, JEAN, AGNES);
        Map<DemoPerson, BallotChoice> votes = new EnumMap<>(DemoPerson.class);
        for (int i = 0; i < seats.size(); i++) {
            if (choices[i] != null) {
                votes.put(seats.get(i), choices[i]);
            }
        }
        Map<DemoPerson, DemoPerson> casters = session.daysAgo() == SECOND ? Map.of(JEAN, YASMINA) : Map.of();
        sessions.vote(story, session, hour, item, new Ballot(isSecret, votes), members, casters);
    }

    private List<MemberId> members(List<DemoPerson> people) {
        return people.stream().map(members::get).toList();
    }

    private TakeRoll.Line there(DemoPerson person) {
        return new TakeRoll.Line(members.get(person), Presence.PRESENT, null);
    }

    private TakeRoll.Line remote(DemoPerson person) {
        return new TakeRoll.Line(members.get(person), Presence.REMOTE, null);
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }
}
