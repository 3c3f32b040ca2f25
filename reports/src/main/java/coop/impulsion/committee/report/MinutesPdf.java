package coop.impulsion.committee.report;

import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.Minutes;
import coop.impulsion.committee.MinutesRenderer;
import coop.impulsion.paper.report.Press;
import coop.impulsion.paper.report.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Prints minutes with the template {@code committee/minutes}. */
@ApplicationScoped
public class MinutesPdf implements MinutesRenderer {

    private static final String TEXTS = "coop.impulsion.committee.report.minutes";

    @Override
    public byte[] render(Minutes minutes) {
        Wording words = new Wording(TEXTS, minutes.language());
        MinutesText text = new MinutesText(minutes, words);
        return Press.print(
                "committee/minutes",
                text.documentTitle(),
                words,
                madeAt(minutes),
                Map.of("cover", text.cover(), "footer", text.footer()),
                text.lines());
    }

    /** The signature's instant; a draft is dated by its session. */
    private static Instant madeAt(Minutes minutes) {
        return minutes.signature() != null
                ? minutes.signature().signedAt()
                : minutes.heldOn().atStartOfDay(FundClock.ZONE).toInstant();
    }
}
