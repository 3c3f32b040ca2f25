package coop.impulsion.paper.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/**
 * How far a measure has gone from its baseline to its target: a bar that is full at the target and empty at the
 * baseline, whichever is the greater number.
 */
public final class ProgressBar extends Drawing {

    private static final long serialVersionUID = 1L;

    private final double reached;

    /** @throws IllegalArgumentException if the target is the baseline */
    public ProgressBar(BigDecimal baseline, BigDecimal target, BigDecimal value) {
        double way = target.doubleValue() - baseline.doubleValue();
        if (way == 0) {
            throw new IllegalArgumentException("no way from baseline to target: " + target);
        }
        reached = Math.max(0, Math.min(1, (value.doubleValue() - baseline.doubleValue()) / way));
    }

    @Override
    void draw(Graphics2D page, Rectangle2D area) {
        page.setColor(Palette.SUNK);
        page.fill(area);
        page.setColor(Palette.FOREST);
        page.fill(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() * reached, area.getHeight()));
        page.setColor(Palette.INK);
        page.fill(new Rectangle2D.Double(area.getMaxX() - 1, area.getY() - 1.5, 1, area.getHeight() + 3));
    }
}
