package coop.impulsion.paper.report;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One horizontal bar cut into parts in proportion to amounts. Every part that is not nothing is at least a hair wide;
 * the words and the amounts stand beside it, in the page's own text.
 */
public final class StackedBar extends Drawing {

    private static final long serialVersionUID = 1L;
    private static final double HAIR = 1.5;
    private static final Color OVER = new Color(0xFFFFFF);

    /** Those that have a width. */
    private final transient List<Part> parts = new ArrayList<>();
    /** All, in the order of the legend. */
    private final transient List<Part> marks = new ArrayList<>();

    private record Part(double weight, Color colour, Pattern pattern, Color over) {}

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
        Pattern pattern =
                switch (contributorClass) {
                    case PUBLIC -> Pattern.SOLID;
                    case PATRON -> Pattern.HATCH;
                    case CITIZEN -> Pattern.DOTS;
                };
        return part(amount, Palette.of(contributorClass), pattern, new Color(0xF4E3C6));
    }

    /** A small square filled as the n-th part, for the legend; parts of nothing have their mark too. */
    Drawing mark(int part) {
        if (part >= marks.size()) {
            return null;
        }
        Part marked = marks.get(part);
        return new Drawing() {
            private static final long serialVersionUID = 1L;

            @Override
            void draw(Graphics2D page, Rectangle2D area) {
                marked.pattern().fill(page, area, marked.colour(), marked.over());
            }
        };
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
        if (parts.isEmpty()) {
            Pattern.OUTLINE.fill(page, area, Palette.SUNK, Palette.LINE_STRONG);
            return;
        }
        double total = parts.stream().mapToDouble(Part::weight).sum();
        double spare = area.getWidth() - HAIR * parts.size();
        double x = area.getX();
        for (Part part : parts) {
            double width = HAIR + spare * part.weight() / total;
            Rectangle2D place = new Rectangle2D.Double(x, area.getY(), width, area.getHeight());
            part.pattern().fill(page, place, part.colour(), part.over());
            if (x > area.getX()) {
                page.setColor(Palette.SHEET);
                page.fill(new Rectangle2D.Double(x - 0.5, area.getY(), 1, area.getHeight()));
            }
            x += width;
        }
    }
}
