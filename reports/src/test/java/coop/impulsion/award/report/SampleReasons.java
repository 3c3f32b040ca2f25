package coop.impulsion.award.report;

import static coop.impulsion.paper.report.SampleFund.euros;

import coop.impulsion.award.ReasonLine;
import coop.impulsion.award.ReasonStep;
import coop.impulsion.award.Reasons;
import coop.impulsion.award.Reasons.Move;
import coop.impulsion.award.Reasons.RoundingRow;
import coop.impulsion.award.Reasons.RoundingTable;
import coop.impulsion.award.ReasonsPaper;
import coop.impulsion.paper.report.SampleFund;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reasons as pages would word them. */
final class SampleReasons {

    private SampleReasons() {}

    /** Example D: why one of three equal citizens pays 33.34 of 100.00. */
    static ReasonsPaper oddCent() {
        return of(
                List.of(row("E-2026-0001", "Ana Petit", true), row("E-2026-0002", "Bruno Roy", false)),
                List.of(new Move(
                        "P-2026-0004-FIRST_POST",
                        "Prélèvement du 12/05/2026, 16,67 €",
                        false,
                        List.of(ReasonLine.of(
                                "L’ordre P-2026-0004 paie 50,00 €.", "50,00 × 33,34 ÷ 100,00 = 16,67")))));
    }

    static ReasonsPaper withCommitments(int count) {
        List<RoundingRow> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(row("E-2026-%04d".formatted(i), "Contributeur " + i, i % 3 == 0));
        }
        return of(rows, List.of());
    }

    static ReasonsPaper nasty() {
        return of(List.of(row("E-2026-0001", SampleFund.NASTY, true)), List.of());
    }

    private static RoundingRow row(String commitment, String name, boolean gotOddCent) {
        return new RoundingRow(
                commitment,
                name,
                gotOddCent ? null : "donne tout",
                gotOddCent ? LocalDate.of(2026, 1, 15) : null,
                euros("500.00"),
                "33,3333…",
                "0,3333…",
                gotOddCent,
                euros(gotOddCent ? "33.34" : "33.33"));
    }

    private static ReasonsPaper of(List<RoundingRow> rows, List<Move> moves) {
        return new ReasonsPaper(
                SampleFund.letterhead(),
                new Reasons(
                        "O-2026-0007",
                        "Pourquoi 33,34 € ?",
                        "C’est la quote-part d’Ana Petit (engagement E-2026-0001) dans l’octroi O-2026-0007.",
                        "Ensemble, les citoyens portent 100,00 € de cet octroi. Ana Petit en porte 33,34 €.",
                        Map.of(ContributorClass.CITIZEN, euros("100.00")),
                        List.of(
                                new ReasonStep(
                                        "L’octroi et la règle de partage",
                                        List.of(ReasonLine.of("Le comité a décidé 100,00 €.", "citoyens 100 %"))),
                                new ReasonStep(
                                        "Ce que porte chaque classe",
                                        List.of(ReasonLine.of("Chaque classe peut porter la sienne."))),
                                new ReasonStep(
                                        "Où vont les centimes",
                                        List.of(ReasonLine.of(
                                                "",
                                                "100,00 × 500,00 ÷ 1\u202F500,00 = 33,3333…",
                                                "33,3333… → 33,33",
                                                "33,33 + 0,01 = 33,34")))),
                        List.of(new RoundingTable(ContributorClass.CITIZEN, true, rows, euros("100.00"))),
                        moves),
                LocalDate.of(2026, 6, 2),
                Locale.FRENCH);
    }
}
