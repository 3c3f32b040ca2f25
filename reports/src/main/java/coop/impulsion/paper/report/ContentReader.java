package coop.impulsion.paper.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Reads a page's drawing instructions from beginning to end and tells {@link PageContent} what it met. Knows as much of
 * the language as the report library writes; what it doesn't know makes it stop rather than guess.
 */
final class ContentReader {

    private final ContentTokens tokens;
    private final COSDictionary page;
    private final FontCodes fonts;
    private final PageContent content;

    private AffineTransform place = new AffineTransform();
    private final Deque<AffineTransform> places = new ArrayDeque<>();
    private AffineTransform line = new AffineTransform();
    private COSDictionary font;

    private int depth;
    private PageContent.Mark mark;
    private int pathFrom = -1;
    private double lastLine;
    private int lastShown = -1;
    private boolean endsWithHyphen;
    private int lastSpace;

    ContentReader(byte[] instructions, COSDictionary page, FontCodes fonts, PageContent content) {
        this.tokens = new ContentTokens(instructions);
        this.page = page;
        this.fonts = fonts;
        this.content = content;
    }

    /** @throws IllegalStateException if an instruction is met that the report library does not write */
    void read() {
        while (tokens.next()) {
            obey(tokens.operator());
        }
        if (depth != 0) {
            throw new IllegalStateException("marked content is left open on a page");
        }
    }

    private void obey(String operator) {
        switch (operator) {
            case "q" -> places.push(new AffineTransform(place));
            case "Q" -> place = places.pop();
            case "cm" -> place.concatenate(matrix());
            case "BT" -> line = new AffineTransform();
            case "Tm" -> line = matrix();
            case "Td" -> line.translate(tokens.number(0), tokens.number(1));
            case "Tf" -> font = resource("Font", tokens.name(0));
            case "BDC", "BMC" -> begin(operator);
            case "EMC" -> end();
            case "Tj", "TJ" -> show();
            case "Do" -> picture();
            case "m", "l", "c", "v", "y", "h", "re" -> path();
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint();
            case "n" -> pathFrom = -1;
            case "ET",
                    "W",
                    "W*",
                    "w",
                    "J",
                    "j",
                    "M",
                    "d",
                    "i",
                    "ri",
                    "gs",
                    "rg",
                    "RG",
                    "g",
                    "G",
                    "k",
                    "K",
                    "cs",
                    "CS",
                    "sc",
                    "SC",
                    "scn",
                    "SCN",
                    "Tc",
                    "Tw",
                    "Tz",
                    "TL",
                    "Tr",
                    "Ts" -> {}
            default -> throw new IllegalStateException("an unexpected instruction on a page: " + operator);
        }
    }

    private void begin(String operator) {
        if (depth++ == 0 && operator.equals("BDC")) {
            int id = tokens.markId();
            mark = content.begin(id, tokens.from(), tokens.to());
            lastShown = -1;
        }
    }

    private void end() {
        if (--depth == 0) {
            mark = null;
        }
    }

    private void show() {
        Point2D at = place.transform(new Point2D.Double(line.getTranslateX(), line.getTranslateY()), null);
        if (mark == null) {
            content.artifact(tokens.from(), tokens.to());
            return;
        }
        if (lastShown >= 0 && Math.abs(at.getY() - lastLine) > 0.5 && !endsWithHyphen && lastSpace != FontCodes.NONE) {
            content.append(lastShown, lastSpace);
        }
        mark.texts.add(at);
        lastLine = at.getY();
        lastShown = tokens.to();
        lastSpace = font == null ? FontCodes.NONE : fonts.space(font);
        endsWithHyphen = font != null && tokens.endsWith(fonts.hyphen(font));
    }

    private void picture() {
        if (mark == null) {
            content.artifact(tokens.from(), tokens.to());
            return;
        }
        COSDictionary shown = resource("XObject", tokens.name(0));
        AffineTransform within = new AffineTransform(place);
        Rectangle2D area = new Rectangle2D.Double(0, 0, 1, 1);
        if ("Form".equals(shown.getNameAsString(COSName.SUBTYPE))) {
            COSArray matrix = shown.getCOSArray(COSName.MATRIX);
            if (matrix != null) {
                within.concatenate(new AffineTransform(floats(matrix)));
            }
            float[] box = floats(shown.getCOSArray(COSName.BBOX));
            area = new Rectangle2D.Double(box[0], box[1], box[2] - box[0], box[3] - box[1]);
        }
        Rectangle2D painted = within.createTransformedShape(area).getBounds2D();
        mark.picture = mark.picture == null ? painted : mark.picture.createUnion(painted);
    }

    private void path() {
        if (pathFrom < 0) {
            pathFrom = tokens.from();
        }
    }

    private void paint() {
        if (depth == 0 && pathFrom >= 0) {
            content.artifact(pathFrom, tokens.to());
        }
        pathFrom = -1;
    }

    private AffineTransform matrix() {
        return new AffineTransform(
                tokens.number(0),
                tokens.number(1),
                tokens.number(2),
                tokens.number(3),
                tokens.number(4),
                tokens.number(5));
    }

    private COSDictionary resource(String kind, String name) {
        return page.getCOSDictionary(COSName.RESOURCES)
                .getCOSDictionary(COSName.getPDFName(kind))
                .getCOSDictionary(COSName.getPDFName(name));
    }

    private static float[] floats(COSArray array) {
        float[] numbers = new float[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((COSNumber) array.getObject(i)).floatValue();
        }
        return numbers;
    }
}
