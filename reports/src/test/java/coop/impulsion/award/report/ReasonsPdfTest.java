package coop.impulsion.award.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import coop.impulsion.paper.report.PdfConformance;
import coop.impulsion.paper.report.PdfText;
import org.junit.jupiter.api.Test;

class ReasonsPdfTest {

    private final ReasonsPdf pdf = new ReasonsPdf();

    @Test
    void asksAndAnswersInNumberedSteps() {
        PdfText text = PdfText.of(pdf.render(SampleReasons.oddCent()));

        text.says("Pourquoi 33,34 € ?");
        text.says("Ensemble, les citoyens portent 100,00 €");
        text.says("1. L’octroi et la règle de partage");
        text.says("2. Ce que porte chaque classe");
        text.says("3. Où vont les centimes");
        text.says("100,00 × 500,00 ÷ 1 500,00 = 33,3333…");
        text.says("33,33 + 0,01 = 33,34");
    }

    @Test
    void showsWhoGotTheOddCentAndWhatMovedSince() {
        PdfText text = PdfText.of(pdf.render(SampleReasons.oddCent()));

        text.says("E-2026-0001 Ana Petit 15/01/2026 500,00 33,3333… 0,3333… + 0,01 33,34");
        text.says("Total de la classe 100,00");
        text.says("Prélèvement du 12/05/2026, 16,67 €");
        text.says("le prélèvement est annulé");
    }

    @Test
    void listsEveryCommitmentOverSeveralPages() {
        PdfText text = PdfText.of(pdf.render(SampleReasons.withCommitments(200)));

        text.says("E-2026-0001");
        text.says("E-2026-0200");
    }

    @Test
    void isArchivableAndAccessible() {
        PdfConformance.assertConforms(pdf.render(SampleReasons.oddCent()));
        PdfConformance.assertConforms(pdf.render(SampleReasons.withCommitments(60)));
        PdfConformance.assertConforms(pdf.render(SampleReasons.nasty()));
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(pdf.render(SampleReasons.oddCent()), pdf.render(SampleReasons.oddCent()));
    }
}
