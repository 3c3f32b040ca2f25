package coop.impulsion.paper.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a document, for archives (PDF/A-3a) and for assistive technology (PDF/UA-1). */
public final class PdfConformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** Fails with every rule that the document breaks, once each, with the first place. */
    public static void assertConforms(byte[] pdf) {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            assertEquals("", faults(pdf, flavour), flavour.getId());
        }
    }

    private static String faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .collect(Collectors.groupingBy(
                            assertion -> assertion.getRuleId().getClause() + "-"
                                    + assertion.getRuleId().getTestNumber(),
                            Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    broken -> broken.size() + " x "
                                            + broken.get(0).getMessage() + " at "
                                            + broken.get(0).getLocation().getContext())))
                    .toString()
                    .replace("{}", "");
        } catch (Exception failed) {
            throw new AssertionError("veraPDF could not read the document", failed);
        }
    }
}
