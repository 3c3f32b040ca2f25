package coop.impulsion.statement.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import coop.impulsion.paper.report.PdfConformance;
import org.junit.jupiter.api.Test;

class ImpactStatementConformanceTest {

    private final ImpactStatementPdf pdf = new ImpactStatementPdf();

    @Test
    void isArchivableAndAccessible() {
        PdfConformance.assertConforms(pdf.render(SampleStatements.commune()));
    }

    @Test
    void isSoWithLittleToSay() {
        PdfConformance.assertConforms(pdf.render(SampleStatements.citizen()));
        PdfConformance.assertConforms(pdf.render(SampleStatements.waitingCitizen()));
    }

    @Test
    void isSoWhateverPeopleType() {
        PdfConformance.assertConforms(pdf.render(SampleStatements.nasty()));
    }

    @Test
    void givesTheSameBytesTwice() {
        assertArrayEquals(pdf.render(SampleStatements.nasty()), pdf.render(SampleStatements.nasty()));
    }
}
