package coop.impulsion.paper.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How an area is filled, so that it can be told from its neighbour without colours. */
public enum Pattern {
    SOLID,
    /** Slanted strokes. */
    HATCH,
    DOTS,
    /** A plain area with an outline. */
    OUTLINE;

    private static final double STEP = 5;

    /** Fills the rectangle with the colour, and the pattern over it in {@code over}. */
    void fill(Graphics2D page, Rectangle2D area, Color colour, Color over) {
        page.setColor(colour);
        page.fill(area);
        Path2D.Double marks = new Path2D.Double();
        switch (this) {
            case HATCH -> hatch(marks, area);
            case DOTS -> dots(marks, area);
            case SOLID, OUTLINE -> {}
        }
        if (marks.getCurrentPoint() != null) {
            page.setColor(over);
            page.fill(marks);
        }
        if (this == OUTLINE) {
            page.setColor(over);
            page.fill(frame(area, 0.6));
        }
    }

    private static void hatch(Path2D.Double marks, Rectangle2D area) {
        double height = area.getHeight();
        double width = 1.3;
        for (double x = area.getMinX() - height; x < area.getMaxX(); x += STEP) {
            stroke(marks, x, width, area);
        }
    }

    /** A slanted stroke from (x, bottom) to (x + height, top), cut at the sides of the area. */
    private static void stroke(Path2D.Double marks, double x, double width, Rectangle2D area) {
        double height = area.getHeight();
        double from = Math.max(0, area.getMinX() - x);
        double to = Math.min(height, area.getMaxX() - x - width);
        if (to <= from) {
            return;
        }
        double bottom = area.getMaxY();
        marks.moveTo(x + from, bottom - from);
        marks.lineTo(x + width + from, bottom - from);
        marks.lineTo(x + width + to, bottom - to);
        marks.lineTo(x + to, bottom - to);
        marks.closePath();
    }

    private static void dots(Path2D.Double marks, Rectangle2D area) {
        double radius = 0.9;
        for (double x = area.getMinX() + STEP / 2; x + radius < area.getMaxX(); x += STEP) {
            for (double y = area.getMinY() + STEP / 2; y + radius < area.getMaxY(); y += STEP) {
                marks.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
            }
        }
    }

    private static Shape frame(Rectangle2D area, double width) {
        Path2D.Double frame = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        frame.append(area, false);
        frame.append(
                new Rectangle2D.Double(
                        area.getX() + width,
                        area.getY() + width,
                        Math.max(0, area.getWidth() - 2 * width),
                        Math.max(0, area.getHeight() - 2 * width)),
                false);
        return frame;
    }
}
