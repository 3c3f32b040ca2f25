package coop.impulsion.award.report;

import static coop.impulsion.paper.report.SampleFund.euros;

import coop.impulsion.award.AgreementDocument;
import coop.impulsion.award.AgreementDocument.Beneficiary;
import coop.impulsion.award.AgreementDocument.Experiment;
import coop.impulsion.award.AgreementDocument.PlannedInstalment;
import coop.impulsion.award.AwardKind;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.paper.report.SampleFund;
import coop.impulsion.project.LegalForm;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Agreements as an award would give them. */
final class SampleAgreements {

    private SampleAgreements() {}

    static AgreementDocument toSign() {
        return agreement("Ju’ramène ta boîte", AwardKind.GRANT, null);
    }

    static AgreementDocument signedAdvance() {
        return agreement("Ju’ramène ta boîte", AwardKind.RECOVERABLE_ADVANCE, LocalDate.of(2026, 4, 1));
    }

    static AgreementDocument nasty() {
        return agreement(SampleFund.NASTY, AwardKind.GRANT, null);
    }

    private static AgreementDocument agreement(String project, AwardKind kind, LocalDate signedOn) {
        return new AgreementDocument(
                SampleFund.letterhead(),
                Locale.FRENCH,
                "CV-2026-0003",
                "O-2026-0003",
                "S-2026-02",
                LocalDate.of(2026, 3, 12),
                "Jeanne Roux, présidente",
                new Beneficiary(
                        "Association Ju’ramène",
                        LegalForm.ASSOCIATION,
                        "987654324",
                        List.of("3 place de la Liberté", "39000 Lons-le-Saunier"),
                        "Manon Girod, coprésidente",
                        "•••• 0189"),
                project,
                "Lons-le-Saunier",
                "Mettre à l’épreuve, pendant un an, une boucle locale de réemploi des contenants de la restauration : collecte à vélo, lavage mutualisé, consigne.",
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                kind,
                Map.of(
                        CostCategory.FIRST_POST, euros("18000.00"),
                        CostCategory.EQUIPMENT, euros("5000.00"),
                        CostCategory.ENGINEERING, euros("2000.00")),
                euros("25000.00"),
                new Experiment(
                        List.of(
                                "Vingt restaurateurs acceptent une boîte consignée.",
                                "Le lavage mutualisé coûte moins de 0,30 € par boîte."),
                        List.of("12 000 boîtes réemployées en un an.", "Deux cantines signées pour trois ans."),
                        euros("20000.00"),
                        "Chargée de collecte, 80 % pendant douze mois à partir du 1er avril 2026."),
                List.of(
                        new PlannedInstalment(
                                1,
                                null,
                                0,
                                Map.of(
                                        CostCategory.FIRST_POST,
                                        euros("6000.00"),
                                        CostCategory.EQUIPMENT,
                                        euros("4000.01")),
                                euros("10000.01"),
                                List.of()),
                        new PlannedInstalment(
                                2,
                                LocalDate.of(2026, 9, 15),
                                null,
                                Map.of(CostCategory.FIRST_POST, euros("7499.99")),
                                euros("7499.99"),
                                List.of(
                                        "Accord écrit de deux cantines.",
                                        "Contrat de travail de la chargée de collecte.")),
                        new PlannedInstalment(
                                3,
                                null,
                                300,
                                Map.of(
                                        CostCategory.FIRST_POST, euros("4500.01"),
                                        CostCategory.EQUIPMENT, euros("999.99"),
                                        CostCategory.ENGINEERING, euros("2000.00")),
                                euros("7500.00"),
                                List.of("Bilan de neuf mois, avec les comptes."))),
                Map.of(
                        ContributorClass.PUBLIC, euros("15000.00"),
                        ContributorClass.PATRON, euros("9000.00"),
                        ContributorClass.CITIZEN, euros("1000.00")),
                List.of("Ouvrir l’atelier de lavage aux contributeurs une fois par trimestre."),
                "8CV2-H5RT-71QB",
                "https://fonds.exemple.fr/verifier/8CV2-H5RT-71QB",
                signedOn);
    }
}
