package coop.impulsion.statement.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.paper.report.LegibleText;
import coop.impulsion.paper.report.PdfText;
import coop.impulsion.statement.ImpactStatement;
import org.junit.jupiter.api.Test;

class ImpactStatementPdfTest {

    private final ImpactStatementPdf pdf = new ImpactStatementPdf();

    @Test
    void saysWhomItIsForAndWhatTheirMoneyDid() {
        PdfText page = PdfText.of(pdf.render(SampleStatements.commune())).page(1);

        page.says("Commune de Châtel-de-Joux");
        page.says("État d’impact du 1er janvier 2026 au 31 décembre 2026");
        page.says("En 2026, 8 083,33 € de votre engagement ont aidé 3 projets du territoire");
        page.says("7,4 mois de travail");
        page.says("Données de démonstration");
    }

    @Test
    void printsEveryAmountOfTheMoneyTable() {
        ImpactStatement statement = SampleStatements.commune();
        PdfText text = PdfText.of(pdf.render(statement));

        text.says("Engagé 20 000,00 +10 000,00 30 000,00");
        text.says("Appelé 5 000,00 +12 500,00 17 500,00");
        text.says("Versé par vous 5 000,00 +10 000,00 15 000,00");
        text.says("Réservé à des projets 6 000,00 +4 416,67 10 416,67");
        text.says("Prélevé pour les projets 0,00 +8 083,33 8 083,33");
        text.says("Rendu par les projets 0,00 +1 250,00 1 250,00");
        text.says("Perdu 0,00 0,00 0,00");
        text.says("Restitué à vous 0,00 0,00 0,00");
    }

    @Test
    void printsTheShareByCategoryOfEveryProject() {
        PdfText text = PdfText.of(pdf.render(SampleStatements.commune()));

        text.says("Ju’ramène ta boîte 7 200,00 2 000,00 800,00 10 000,00 5 833,33");
        text.says("Matériauthèque 1 500,00 1 500,00 0,00 3 000,00 2 250,00");
        text.says("Prélevé sur la période, tous projets 8 083,33");
    }

    @Test
    void tellsTheStoryTheFirstPostAndTheVerdict() {
        PdfText text = PdfText.of(pdf.render(SampleStatements.commune()));

        text.says("Votre part a payé 4,8 mois de travail sur les 9 mois travaillés.");
        text.says("le projet s’arrête. Les gisements de matériaux");
        text.says("Premier lavage à l’ancienne fromagerie");
    }

    @Test
    void saysHowItWasComputedAndWhereToVerify() {
        PdfText text = PdfText.of(pdf.render(SampleStatements.commune()));

        text.says("version 2, en vigueur depuis le 12 janvier 2026");
        text.says("8 janvier 2027 à 14 h 05");
        text.says("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        text.says("https://fonds.exemple.fr/verifier/7KQ4-M2XW-93HD");
    }

    @Test
    void givesAContributorWithoutDrawsAnotherFirstPage() {
        PdfText text = PdfText.of(pdf.render(SampleStatements.waitingCitizen()));

        text.says("Votre engagement est prêt à servir");
        text.says(
                "Du 1er mars 2026 au 30 juin 2026, votre engagement de 50,00 € n’a pas encore été confié à un projet");
        assertFalse(text.contains("Les projets que vous avez soutenus"));
    }

    @Test
    void losesNoCharacterWithoutAMark() {
        PdfText text = PdfText.of(pdf.render(SampleStatements.nasty()));

        text.says("Łódź & <b>Frères</b> ™ " + LegibleText.MISSING.repeat(5));
        assertTrue(text.contains("Ελλάδα") && text.contains("Привет"));
        text.says("Annulé puis rappelé {0} %s ' \" \\ 39");
    }

    @Test
    void givesTheSameContentTwice() {
        ImpactStatement statement = SampleStatements.commune();

        PdfText once = PdfText.of(pdf.render(statement));
        PdfText again = PdfText.of(pdf.render(statement));

        assertEquals(once.all(), again.all());
        assertEquals(once.pages(), again.pages());
    }

    @Test
    void takesTwoToFourPages() {
        assertTrue(PdfText.of(pdf.render(SampleStatements.commune())).pages() <= 4);
        assertEquals(2, PdfText.of(pdf.render(SampleStatements.citizen())).pages());
        assertEquals(
                2, PdfText.of(pdf.render(SampleStatements.waitingCitizen())).pages());
    }
}
