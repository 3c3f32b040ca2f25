package coop.impulsion.paper.report;

import coop.impulsion.risksharing.ContributorClass;
import java.awt.Color;

/** The colours of the papers: those of the portal. No colour stands alone, a pattern or a word says the same. */
final class Palette {

    static final Color SHEET = Color.WHITE;
    static final Color SUNK = new Color(0xF1ECE1);
    static final Color LINE = new Color(0xDCD5C5);
    static final Color LINE_STRONG = new Color(0x8A8574);
    static final Color INK = new Color(0x24303A);
    static final Color FOREST = new Color(0x1D5A3B);
    static final Color OCHRE = new Color(0xC98A22);
    static final Color OCHRE_LIGHT = new Color(0xF1D69B);

    private Palette() {}

    static Color of(ContributorClass contributorClass) {
        return switch (contributorClass) {
            case PUBLIC -> new Color(0x23588A);
            case PATRON -> new Color(0xC27A12);
            case CITIZEN -> new Color(0x1F8A70);
        };
    }
}
