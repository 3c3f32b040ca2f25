package coop.impulsion.statement.report;

import coop.impulsion.paper.report.Press;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.statement.ImpactStatement;
import coop.impulsion.statement.ImpactStatementRenderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Prints impact statements with the template {@code statement/impact-statement}. */
@ApplicationScoped
public class ImpactStatementPdf implements ImpactStatementRenderer {

    private static final String TEXTS = "coop.impulsion.statement.report.statement";

    @Override
    public byte[] render(ImpactStatement statement) {
        Wording words = new Wording(TEXTS, statement.language());
        ImpactStatementText text = new ImpactStatementText(statement, words);
        return Press.print(
                "statement/impact-statement",
                text.documentTitle(),
                words,
                statement.computation().snapshotAt(),
                Map.of("cover", text.cover(), "footer", text.footer()),
                text.lines());
    }
}
