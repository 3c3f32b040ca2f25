package coop.impulsion.committee.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import coop.impulsion.paper.report.PdfConformance;
import coop.impulsion.paper.report.PdfText;
import org.junit.jupiter.api.Test;

class MinutesPdfTest {

    private final MinutesPdf pdf = new MinutesPdf();

    @Test
    void saysWhenWhereAndWhetherTheSessionCouldDecide() {
        PdfText text = PdfText.of(pdf.render(SampleMinutes.signed()));

        text.says("Procès-verbal S-2026-02");
        text.says("Jeudi 12 mars 2026, maison de l’économie, Lons-le-Saunier, ouverte à 14 h 00, close à 17 h 25");
        text.says("5 voix présentes ou représentées, pour un quorum de 4 : la séance peut délibérer.");
        text.says("4 candidatures examinées, 2 accordées, pour 34 000,00 €.");
        text.says("Denis Prost Collège des citoyens pouvoir à Amina Belkacem");
    }

    @Test
    void saysEachDecisionItsVoteItsReasonsAndWhoBearsIt() {
        PdfText text = PdfText.of(pdf.render(SampleMinutes.signed()));

        text.says("Accord sous conditions, pour 25 000,00 €");
        text.says("4 pour, 0 contre, une abstention");
        text.says("2 pour, 2 contre, aucune abstention, à bulletin secret, voix prépondérante de la présidence");
        text.says("Luc Mourey (employeur)");
        text.says("Premier poste 18 000,00 € · Besoins matériels 5 000,00 € · Ingénierie 2 000,00 €");
        text.says("1. Produire l’accord écrit de deux cantines");
        text.says("Entreprises mécènes 9 000,00 €");
        text.says("Le besoin est déjà servi par l’atelier de Bletterans.");
        text.says("sans vote");
    }

    @Test
    void isSignedWithItsHashOrSaysThatItIsADraft() {
        PdfText signed = PdfText.of(pdf.render(SampleMinutes.signed()));
        PdfText draft = PdfText.of(pdf.render(SampleMinutes.draft()));

        signed.says("Jeanne Roux, le 13 mars 2026 à 10 h 12");
        signed.says("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        draft.says("Projet de procès-verbal Séance S-2026-02, jeudi 12 mars 2026");
        draft.says("Ce projet n’a pas de valeur avant la signature");
        assertFalse(draft.contains("3PV7-Q8KD-22XA"));
    }

    @Test
    void isArchivableAndAccessible() {
        PdfConformance.assertConforms(pdf.render(SampleMinutes.signed()));
        PdfConformance.assertConforms(pdf.render(SampleMinutes.draft()));
        PdfConformance.assertConforms(pdf.render(SampleMinutes.nasty()));
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(pdf.render(SampleMinutes.signed()), pdf.render(SampleMinutes.signed()));
    }
}
