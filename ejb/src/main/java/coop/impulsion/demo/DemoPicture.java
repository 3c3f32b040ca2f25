package coop.impulsion.demo;

import coop.impulsion.impact.EventPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Illustrations of the demo's stories, drawn here and invented like its people; their captions say so. */
enum DemoPicture {
    BOXES(DemoPicture::boxes),
    MATERIALS(DemoPicture::materials),
    BASKETS(DemoPicture::baskets),
    HOUSES(DemoPicture::houses);

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 800;

    private static final Color SKY = new Color(0xF7E9CF);
    private static final Color LIGHT = new Color(0xFDF8EC);
    private static final Color SUN = new Color(0xE9B456);
    private static final Color FAR = new Color(0xA9C3AE);
    private static final Color HILL = new Color(0x6E9B7C);
    private static final Color FOREST = new Color(0x2F6B4A);
    private static final Color MEADOW = new Color(0x8DB07F);
    private static final Color ROAD = new Color(0xD9CBB0);
    private static final Color WALL = new Color(0xF3E6CE);
    private static final Color STONE = new Color(0xDCC7A3);
    private static final Color ROOF = new Color(0xB4553B);
    private static final Color ROOF_DARK = new Color(0x93412B);
    private static final Color WOOD = new Color(0xB98A52);
    private static final Color WOOD_DARK = new Color(0x8A6236);
    private static final Color INK = new Color(0x26343C);
    private static final Color CARROT = new Color(0xE07B2A);
    private static final Color LEAF = new Color(0x4E8B4A);

    private final Consumer<Graphics2D> drawing;

    DemoPicture(Consumer<Graphics2D> drawing) {
        this.drawing = drawing;
    }

    EventPicture with(String alternative, String caption) {
        return new EventPicture(name().toLowerCase(Locale.ROOT) + ".png", "image/png", png(), alternative, caption);
    }

    private byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void boxes(Graphics2D g) {
        country(g, 560);
        house(g, 90, 560, 210, 200, ROOF);
        house(g, 330, 560, 170, 240, ROOF_DARK);
        house(g, 530, 560, 230, 180, ROOF);
        fill(g, ROAD, new Rectangle2D.Double(0, 560, WIDTH, 240));
        fill(g, new Color(0xE8DCC4), new Rectangle2D.Double(0, 560, WIDTH, 26));
        wheel(g, 500, 650);
        wheel(g, 860, 650);
        line(g, FOREST, 12, 500, 650, 590, 520);
        line(g, FOREST, 12, 590, 520, 690, 650);
        line(g, FOREST, 12, 500, 650, 690, 650);
        line(g, FOREST, 12, 590, 520, 760, 520);
        line(g, FOREST, 12, 690, 650, 770, 500);
        line(g, FOREST, 12, 770, 500, 860, 650);
        line(g, INK, 10, 590, 520, 580, 480);
        line(g, INK, 16, 550, 478, 612, 478);
        line(g, INK, 10, 770, 500, 760, 450);
        line(g, INK, 10, 735, 440, 775, 452);
        line(g, WOOD_DARK, 10, 790, 560, 990, 560);
        line(g, WOOD_DARK, 10, 860, 650, 960, 560);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 2 - row / 2; column++) {
                box(g, 806 + column * 92 + row / 2 * 46, 492 - row * 66);
            }
        }
    }

    private static void box(Graphics2D g, int x, int y) {
        fill(g, LIGHT, new RoundRectangle2D.Double(x, y, 86, 60, 18, 18));
        fill(g, SUN, new RoundRectangle2D.Double(x - 2, y, 90, 18, 14, 14));
        line(g, new Color(0xD9CBB0), 4, x + 14, y + 40, x + 72, y + 40);
    }

    private static void wheel(Graphics2D g, int x, int y) {
        g.setColor(INK);
        g.setStroke(new BasicStroke(12));
        g.draw(new Ellipse2D.Double(x - 78, y - 78, 156, 156));
        for (int spoke = 0; spoke < 6; spoke++) {
            double angle = Math.PI * spoke / 6;
            double dx = 72 * Math.cos(angle);
            double dy = 72 * Math.sin(angle);
            line(g, new Color(0x7E8A8F), 3, x - dx, y - dy, x + dx, y + dy);
        }
        fill(g, INK, new Ellipse2D.Double(x - 12, y - 12, 24, 24));
    }

    private static void materials(Graphics2D g) {
        country(g, 600);
        fill(g, MEADOW, new Rectangle2D.Double(0, 600, WIDTH, 200));
        polygon(g, ROOF, 120, 330, 600, 110, 1080, 330, 1080, 360, 120, 360);
        polygon(g, ROOF_DARK, 120, 360, 1080, 360, 1080, 382, 120, 382);
        fill(g, WALL, new Rectangle2D.Double(170, 382, 860, 268));
        fill(g, new Color(0x57483A), new Rectangle2D.Double(250, 410, 700, 240));
        fill(g, ROAD, new Rectangle2D.Double(0, 650, WIDTH, 150));
        for (int row = 0; row < 7; row++) {
            for (int plank = 0; plank < 1 + row % 2; plank++) {
                Color color = (row + plank) % 2 == 0 ? WOOD : new Color(0xCFA46B);
                double width = row % 2 == 0 ? 280 : 138;
                fill(g, color, new Rectangle2D.Double(286 + plank * 142.0, 622 - row * 28, width, 24));
            }
            line(g, WOOD_DARK, 2, 290, 634 - row * 28, 560, 634 - row * 28);
        }
        for (int row = 0; row < 4; row++) {
            for (int tile = 0; tile < 5; tile++) {
                double x = 634 + tile * 58;
                double y = 594 - row * 46;
                fill(g, (row + tile) % 2 == 0 ? ROOF : ROOF_DARK, new Arc2D.Double(x, y, 54, 90, 0, 180, Arc2D.PIE));
            }
        }
        line(g, WOOD_DARK, 10, 1040, 650, 1000, 400);
        line(g, WOOD_DARK, 10, 1100, 650, 1060, 400);
        for (int rung = 0; rung < 5; rung++) {
            line(g, WOOD_DARK, 8, 1034 - rung * 8, 612 - rung * 46, 1094 - rung * 8, 612 - rung * 46);
        }
    }

    private static void baskets(Graphics2D g) {
        country(g, 470);
        fill(g, WOOD, new Rectangle2D.Double(0, 560, WIDTH, 240));
        for (int board = 0; board < 4; board++) {
            line(g, WOOD_DARK, 3, 0, 560 + board * 64, WIDTH, 560 + board * 64);
        }
        squash(g, 860, 560);
        carrot(g, 470, 330, -18);
        carrot(g, 540, 310, 4);
        leek(g, 640, 230);
        fill(g, LEAF, new Ellipse2D.Double(660, 330, 190, 160));
        fill(g, new Color(0x76AE68), new Ellipse2D.Double(690, 350, 130, 120));
        Path2D basket = new Path2D.Double();
        basket.moveTo(360, 440);
        basket.lineTo(880, 440);
        basket.quadTo(850, 640, 790, 680);
        basket.lineTo(450, 680);
        basket.quadTo(390, 640, 360, 440);
        fill(g, new Color(0xC99B5E), basket);
        Shape clip = g.getClip();
        g.clip(basket);
        for (int row = 0; row < 6; row++) {
            for (int column = -1; column < 14; column++) {
                double x = 350 + column * 44 + row % 2 * 22;
                fill(
                        g,
                        row % 2 == 0 ? WOOD_DARK : new Color(0xA87B45),
                        new RoundRectangle2D.Double(x, 452 + row * 40, 36, 28, 14, 14));
            }
        }
        g.setClip(clip);
        fill(g, WOOD_DARK, new RoundRectangle2D.Double(345, 424, 550, 34, 30, 30));
        squash(g, 250, 640);
    }

    private static void carrot(Graphics2D g, int x, int y, int lean) {
        polygon(g, CARROT, x - 36, y, x + 36, y, x + lean + 8, y + 240, x + lean - 8, y + 240);
        fill(g, CARROT, new Ellipse2D.Double(x - 36, y - 26, 72, 52));
        for (int leaf = -2; leaf <= 2; leaf++) {
            line(g, LEAF, 12, x, y - 16, x + leaf * 24, y - 110 + Math.abs(leaf) * 18);
        }
    }

    private static void leek(Graphics2D g, int x, int y) {
        fill(g, LIGHT, new RoundRectangle2D.Double(x - 24, y + 60, 48, 220, 30, 30));
        for (int leaf = -2; leaf <= 2; leaf++) {
            line(g, leaf % 2 == 0 ? FOREST : LEAF, 26, x, y + 90, x + leaf * 40, y - 60 + Math.abs(leaf) * 26);
        }
    }

    private static void squash(Graphics2D g, int x, int y) {
        for (int rib = -2; rib <= 2; rib++) {
            fill(
                    g,
                    rib % 2 == 0 ? CARROT : new Color(0xC9661C),
                    new Ellipse2D.Double(x + rib * 34 - 48, y - 70, 96, 130));
        }
        line(g, FOREST, 16, x, y - 66, x + 14, y - 104);
    }

    private static void houses(Graphics2D g) {
        country(g, 600);
        fill(g, MEADOW, new Rectangle2D.Double(0, 590, WIDTH, 210));
        fill(g, WALL, new Rectangle2D.Double(280, 400, 640, 230));
        fill(g, STONE, new Rectangle2D.Double(280, 590, 640, 40));
        polygon(g, ROOF, 230, 410, 370, 240, 830, 240, 970, 410);
        polygon(g, ROOF_DARK, 230, 410, 970, 410, 970, 428, 230, 428);
        fill(g, STONE, new Rectangle2D.Double(770, 190, 46, 90));
        fill(g, WOOD_DARK, new Arc2D.Double(430, 450, 170, 240, 0, 180, Arc2D.PIE));
        fill(g, WOOD_DARK, new Rectangle2D.Double(430, 568, 170, 62));
        line(g, WOOD, 4, 515, 450, 515, 630);
        for (int window = 0; window < 3; window++) {
            double x = window == 0 ? 320 : 510 + window * 130;
            fill(g, FOREST, new Rectangle2D.Double(x - 14, 474, 104, 84));
            fill(g, new Color(0xCFE1DD), new Rectangle2D.Double(x + 6, 474, 64, 84));
            line(g, LIGHT, 5, x + 38, 474, x + 38, 558);
        }
        fill(g, ROAD, new Ellipse2D.Double(330, 610, 360, 70));
        line(g, WOOD, 12, 900, 650, 850, 300);
        line(g, WOOD, 12, 960, 650, 910, 300);
        for (int rung = 0; rung < 8; rung++) {
            line(g, WOOD, 9, 896 - rung * 6, 612 - rung * 42, 954 - rung * 6, 612 - rung * 42);
        }
        for (int tree = 0; tree < 3; tree++) {
            tree(g, 70 + tree * 70, 620 + tree % 2 * 16);
        }
        tree(g, 1080, 630);
        tree(g, 1150, 606);
    }

    private static void tree(Graphics2D g, int x, int y) {
        fill(g, WOOD_DARK, new Rectangle2D.Double(x - 8, y - 40, 16, 60));
        polygon(g, FOREST, x - 60, y - 20, x + 60, y - 20, x, y - 170);
        polygon(g, FOREST, x - 48, y - 90, x + 48, y - 90, x, y - 220);
    }

    private static void house(Graphics2D g, int x, int ground, int width, int height, Color roof) {
        fill(g, WALL, new Rectangle2D.Double(x, ground - height, width, height));
        polygon(
                g,
                roof,
                x - 22,
                ground - height,
                x + width / 2,
                ground - height - 110,
                x + width + 22,
                ground - height);
        fill(g, WOOD_DARK, new RoundRectangle2D.Double(x + width / 2.0 - 26, ground - 86, 52, 86, 20, 20));
        fill(g, FOREST, new Rectangle2D.Double(x + 24, ground - height + 34, 40, 52));
        fill(g, FOREST, new Rectangle2D.Double(x + width - 64, ground - height + 34, 40, 52));
    }

    /** Sky, sun and the hills of the Jura, down to that line. */
    private static void country(Graphics2D g, int ground) {
        g.setPaint(new GradientPaint(0, 0, SKY, 0, ground, LIGHT));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        fill(g, SUN, new Ellipse2D.Double(930, 90, 130, 130));
        hill(g, FAR, ground - 210, 60, ground);
        hill(g, HILL, ground - 120, -70, ground);
        fill(g, HILL, new Rectangle2D.Double(0, ground - 4, WIDTH, HEIGHT - ground + 4.0));
    }

    private static void hill(Graphics2D g, Color color, int top, int bend, int ground) {
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(0, ground);
        ridge.lineTo(0, top + bend);
        ridge.curveTo(260, top - bend, 420, top - 40, 640, top + 30);
        ridge.curveTo(860, top + 90, 980, top - bend, WIDTH, top);
        ridge.lineTo(WIDTH, ground);
        fill(g, color, ridge);
    }

    private static void polygon(Graphics2D g, Color color, int... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(g, color, path);
    }

    private static void line(Graphics2D g, Color color, int width, double fromX, double fromY, double toX, double toY) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    private static void fill(Graphics2D g, Color color, Shape shape) {
        g.setColor(color);
        g.fill(shape);
    }
}
