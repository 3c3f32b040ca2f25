package coop.impulsion.award.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.impulsion.paper.report.PdfConformance;
import coop.impulsion.paper.report.PdfText;
import org.junit.jupiter.api.Test;

class AgreementPdfTest {

    private final AgreementPdf pdf = new AgreementPdf();

    @Test
    void namesThePartiesAndTheDecision() {
        PdfText text = PdfText.of(pdf.render(SampleAgreements.toSign()));

        text.says("Convention d’octroi CV-2026-0003");
        text.says("Association Ju’ramène, association, SIREN 987 654 324");
        text.says("représenté par Manon Girod, coprésidente");
        text.says("Vu l’octroi O-2026-0003, décidé le 12 mars 2026 par le comité d’engagement (séance S-2026-02)");
    }

    @Test
    void printsAmountsScheduleAndShares() {
        PdfText text = PdfText.of(pdf.render(SampleAgreements.toSign()));

        text.says("Premier poste 18 000,00");
        text.says("Total 25 000,00");
        text.says("1 à la signature 6 000,00 4 000,01 0,00 10 000,01");
        text.says("2 15 septembre 2026 7 499,99 0,00 0,00 7 499,99");
        text.says("3 300 jours après la signature 4 500,01 999,99 2 000,00 7 500,00");
        text.says("Conditions de la tranche 2");
        text.says("Acteurs publics 15 000,00 €");
        text.says("jusqu’à 20 000,00 €");
    }

    @Test
    void saysWhatAnAdvanceAsksForAndAGrantDoesNot() {
        PdfText advance = PdfText.of(pdf.render(SampleAgreements.signedAdvance()));
        PdfText grant = PdfText.of(pdf.render(SampleAgreements.toSign()));

        advance.says("une avance remboursable de 25 000,00 €");
        advance.says("Si l’essai réussit, l’avance est remboursée");
        advance.says("Signé le 1er avril 2026");
        grant.says("une subvention de 25 000,00 €");
        grant.says("Date et signature :");
        assertFalse(grant.contains("remboursée"));
    }

    @Test
    void numbersItsArticlesWithoutAGap() {
        PdfText text = PdfText.of(pdf.render(SampleAgreements.toSign()));

        for (int article = 1; article <= 9; article++) {
            text.says("Article " + article + ".");
        }
        assertFalse(text.contains("Article 10."));
    }

    @Test
    void isArchivableAndAccessible() {
        PdfConformance.assertConforms(pdf.render(SampleAgreements.toSign()));
        PdfConformance.assertConforms(pdf.render(SampleAgreements.signedAdvance()));
        PdfConformance.assertConforms(pdf.render(SampleAgreements.nasty()));
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(pdf.render(SampleAgreements.toSign()), pdf.render(SampleAgreements.toSign()));
    }
}
