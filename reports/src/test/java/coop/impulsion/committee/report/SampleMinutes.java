package coop.impulsion.committee.report;

import static coop.impulsion.paper.report.SampleFund.euros;

import coop.impulsion.committee.Minutes;
import coop.impulsion.committee.Minutes.Attendee;
import coop.impulsion.committee.Minutes.Item;
import coop.impulsion.committee.Minutes.Outcome;
import coop.impulsion.committee.Minutes.Presence;
import coop.impulsion.committee.Minutes.Recusal;
import coop.impulsion.committee.Minutes.Signature;
import coop.impulsion.committee.Minutes.Vote;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.SampleFund;
import coop.impulsion.risksharing.ContributorClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Minutes as a session would give them: a grant, one with conditions, a deferral, a refusal. */
final class SampleMinutes {

    private SampleMinutes() {}

    static Minutes signed() {
        return minutes(
                "Ju’ramène ta boîte",
                new Signature(
                        "Jeanne Roux",
                        Instant.parse("2026-03-13T09:12:00Z"),
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "3PV7-Q8KD-22XA",
                        "https://fonds.exemple.fr/verifier/3PV7-Q8KD-22XA"));
    }

    static Minutes draft() {
        return minutes("Ju’ramène ta boîte", null);
    }

    static Minutes nasty() {
        return minutes(SampleFund.NASTY, null);
    }

    private static Minutes minutes(String firstProject, Signature signature) {
        return new Minutes(
                SampleFund.letterhead(),
                Locale.FRENCH,
                "S-2026-02",
                LocalDate.of(2026, 3, 12),
                LocalTime.of(14, 0),
                LocalTime.of(17, 25),
                "maison de l’économie, Lons-le-Saunier",
                "Jeanne Roux",
                "Paul Vuillemin",
                List.of(
                        new Attendee("Jeanne Roux", "Coopérative Exemple", Presence.PRESENT, null),
                        new Attendee("Hélène Cattin", "Communauté d’agglomération", Presence.PRESENT, null),
                        new Attendee("Marc Grandvaux", "Entreprise mécène Scierie du Haut", Presence.REMOTE, null),
                        new Attendee("Amina Belkacem", "Collège des citoyens", Presence.PRESENT, null),
                        new Attendee("Denis Prost", "Collège des citoyens", Presence.REPRESENTED, "Amina Belkacem"),
                        new Attendee("Luc Mourey", "Commune de Montmorot", Presence.EXCUSED, null)),
                4,
                5,
                "majorité absolue des voix exprimées",
                List.of(
                        new Item(
                                1,
                                "CA-2026-0011",
                                firstProject,
                                "Association Ju’ramène",
                                "Lons-le-Saunier",
                                euros("26500.00"),
                                new BigDecimal("4.2"),
                                5,
                                List.of(),
                                4,
                                5,
                                new Vote(4, 0, 1, false, false),
                                Outcome.GRANT_WITH_CONDITIONS,
                                Map.of(
                                        CostCategory.FIRST_POST, euros("18000.00"),
                                        CostCategory.EQUIPMENT, euros("5000.00"),
                                        CostCategory.ENGINEERING, euros("2000.00")),
                                euros("25000.00"),
                                List.of(
                                        "Produire l’accord écrit de deux cantines avant la deuxième tranche.",
                                        "Présenter un plan de lavage validé par les services sanitaires."),
                                "Le besoin est constaté, le collectif est solide et le modèle hybride tient dès 9 000 boîtes par an.",
                                Map.of(
                                        ContributorClass.PUBLIC, euros("15000.00"),
                                        ContributorClass.PATRON, euros("9000.00"),
                                        ContributorClass.CITIZEN, euros("1000.00"))),
                        new Item(
                                2,
                                "CA-2026-0012",
                                "Matériauthèque",
                                "Collectif Récup’Jura",
                                "Montmorot",
                                euros("9000.00"),
                                new BigDecimal("3.8"),
                                5,
                                List.of(new Recusal("Luc Mourey", "employeur")),
                                4,
                                4,
                                new Vote(2, 2, 0, true, true),
                                Outcome.GRANT,
                                Map.of(
                                        CostCategory.FIRST_POST,
                                        euros("4500.00"),
                                        CostCategory.EQUIPMENT,
                                        euros("4500.00")),
                                euros("9000.00"),
                                List.of(),
                                "L’essai est court et sa perte acceptable.",
                                Map.of(
                                        ContributorClass.PUBLIC, euros("4500.00"),
                                        ContributorClass.PATRON, euros("2700.00"),
                                        ContributorClass.CITIZEN, euros("1800.00"))),
                        new Item(
                                3,
                                "CA-2026-0014",
                                "Filière bois courte",
                                "Scierie coopérative du Haut",
                                "Champagnole",
                                euros("40000.00"),
                                new BigDecimal("3.1"),
                                5,
                                List.of(),
                                4,
                                5,
                                null,
                                Outcome.DEFER,
                                Map.of(),
                                Money.ZERO,
                                List.of(),
                                "Le comité attend le plan de financement complété.",
                                Map.of()),
                        new Item(
                                4,
                                "CA-2026-0015",
                                "Conserverie mobile",
                                "Camille Jeannin",
                                "Arlay",
                                euros("12000.00"),
                                null,
                                5,
                                List.of(),
                                4,
                                5,
                                new Vote(0, 5, 0, false, false),
                                Outcome.REFUSE,
                                Map.of(),
                                Money.ZERO,
                                List.of(),
                                "Le besoin est déjà servi par l’atelier de Bletterans.\nLe comité propose une rencontre.",
                                Map.of())),
                euros("34000.00"),
                "La prochaine séance se tiendra le 4 juin 2026.",
                signature);
    }
}
