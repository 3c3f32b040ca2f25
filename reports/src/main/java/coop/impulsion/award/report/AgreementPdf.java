package coop.impulsion.award.report;

import coop.impulsion.award.AgreementDocument;
import coop.impulsion.award.AgreementRenderer;
import coop.impulsion.basis.FundClock;
import coop.impulsion.paper.report.Press;
import coop.impulsion.paper.report.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Prints agreements with the template {@code award/agreement}. */
@ApplicationScoped
public class AgreementPdf implements AgreementRenderer {

    private static final String TEXTS = "coop.impulsion.award.report.agreement";

    @Override
    public byte[] render(AgreementDocument agreement) {
        Wording words = new Wording(TEXTS, agreement.language());
        AgreementText text = new AgreementText(agreement, words);
        return Press.print(
                "award/agreement",
                text.documentTitle(),
                words,
                madeAt(agreement),
                Map.of("cover", text.cover(), "footer", text.footer()),
                text.lines());
    }

    /** The day of signature; until then the day of the decision. */
    private static Instant madeAt(AgreementDocument agreement) {
        LocalDate day = agreement.signedOn() != null ? agreement.signedOn() : agreement.decidedOn();
        return day.atStartOfDay(FundClock.ZONE).toInstant();
    }
}
