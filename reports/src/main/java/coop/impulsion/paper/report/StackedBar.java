package coop.impulsion.paper.report;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One horizontal bar cut into parts in proportion to amounts, and under it the marks of its legend: a small square for
 * each part, filled as the part is. Every part that is not nothing is at least a hair wide. The words and amounts of the
 * legend are the page's own text, in three columns of {@value #COLUMN} points beside the marks.
 */
public final class StackedBar extends Drawing {

    private static final long serialVersionUID = 1L;
    private static final double HAIR = 1.5;
    private static final double BAR = 20;
    private static final double MARK = 9;
    private static final double MARK_TOP = 28;
    private static final int COLUMN = 163;
    private static final Color OVER = new Color(0xFFFFFF);

    /** Those that have a width. */
    private final transient List<Part> parts = new ArrayList<>();

    /** All, in the order of the legend. */
    private final transient List<Part> marks = new ArrayList<>();

    private record Part(double weight, Color colour, Pattern pattern, Color over) {
        void fill(Graphics2D page, Rectangle2D place) {
            pattern.fill(page, place, colour, over);
        }
    }

    /** What the money did: ochre. */
    public StackedBar spent(Money amount) {
        return part(amount, Palette.OCHRE, Pattern.SOLID, OVER);
    }

    /** What awaits its use: light ochre, hatched. */
    public StackedBar reserved(Money amount) {
        return part(amount, Palette.OCHRE_LIGHT, Pattern.HATCH, Palette.OCHRE);
    }

    /** What is free: paper, outlined. */
    public StackedBar available(Money amount) {
        return part(amount, Palette.SUNK, Pattern.OUTLINE, Palette.LINE_STRONG);
    }

    /** The n-th of several things of a kind: forest, lighter and patterned differently each time. */
    public StackedBar kind(int index, Money amount) {
        return switch (index) {
            case 0 -> part(amount, Palette.FOREST, Pattern.SOLID, OVER);
            case 1 -> part(amount, new Color(0x9FC3AE), Pattern.HATCH, Palette.FOREST);
            default -> part(amount, new Color(0xE4EFE7), Pattern.DOTS, Palette.FOREST);
        };
    }

    public StackedBar borneBy(ContributorClass contributorClass, Money amount) {
        Pattern pattern = switch (contributorClass) {
            case PUBLIC -> Pattern.SOLID;
            case PATRON -> Pattern.HATCH;
            case CITIZEN -> Pattern.DOTS;
        };
        return part(amount, Palette.of(contributorClass), pattern, new Color(0xF4E3C6));
    }

    private StackedBar part(Money amount, Color colour, Pattern pattern, Color over) {
        Part part = new Part(amount.cents(), colour, pattern, over);
        marks.add(part);
        if (amount.isPositive()) {
            parts.add(part);
        }
        return this;
    }

    @Override
    void draw(Graphics2D page, Rectangle2D area) {
        Rectangle2D bar = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), BAR);
        if (parts.isEmpty()) {
            Pattern.OUTLINE.fill(page, bar, Palette.SUNK, Palette.LINE_STRONG);
        }
        drawParts(page, bar);
        for (int i = 0; i < marks.size(); i++) {
            Rectangle2D place = new Rectangle2D.Double(area.getX() + i * COLUMN, area.getY() + MARK_TOP, MARK, MARK);
            marks.get(i).fill(page, place);
        }
    }

    private void drawParts(Graphics2D page, Rectangle2D bar) {
        double total = parts.stream().mapToDouble(Part::weight).sum();
        double spare = bar.getWidth() - HAIR * parts.size();
        double x = bar.getX();
        for (Part part : parts) {
            double width = HAIR + spare * part.weight() / total;
            part.fill(page, new Rectangle2D.Double(x, bar.getY(), width, bar.getHeight()));
            if (x > bar.getX()) {
                page.setColor(Palette.SHEET);
                page.fill(new Rectangle2D.Double(x - 0.5, bar.getY(), 1, bar.getHeight()));
            }
            x += width;
        }
    }
}
