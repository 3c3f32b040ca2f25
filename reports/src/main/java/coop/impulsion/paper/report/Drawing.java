package coop.impulsion.paper.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.concurrent.atomic.AtomicLong;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A small chart drawn in vectors at the size its template gives it. Holds no letters: words belong to the page. */
public abstract class Drawing implements Renderable, Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private static final AtomicLong DRAWN = new AtomicLong();

    /** Tells drawings of one document apart; not written to it. */
    private final String id = "drawing " + DRAWN.incrementAndGet();

    @Override
    public final String getId() {
        return id;
    }

    @Override
    public final void render(JasperReportsContext context, Graphics2D page, Rectangle2D area) {
        draw(page, area);
    }

    abstract void draw(Graphics2D page, Rectangle2D area);
}
