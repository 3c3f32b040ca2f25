package coop.impulsion.award.report;

import coop.impulsion.award.ReasonsPaper;
import coop.impulsion.award.ReasonsRenderer;
import coop.impulsion.basis.FundClock;
import coop.impulsion.paper.report.Press;
import coop.impulsion.paper.report.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Prints answers to "why this amount?" with the template {@code award/reasons}. */
@ApplicationScoped
public class ReasonsPdf implements ReasonsRenderer {

    private static final String TEXTS = "coop.impulsion.award.report.reasons";

    @Override
    public byte[] render(ReasonsPaper paper) {
        Wording words = new Wording(TEXTS, paper.language());
        ReasonsText text = new ReasonsText(paper, words);
        return Press.print(
                "award/reasons",
                text.documentTitle(),
                words,
                paper.madeOn().atStartOfDay(FundClock.ZONE).toInstant(),
                Map.of("cover", text.cover(), "footer", text.footer()),
                text.lines());
    }
}
