package coop.impulsion.paper.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The drawing instructions of a page, read once: where each marked piece of content stands, and which places must
 * change so that everything is either content of the structure or an artifact.
 */
final class PageContent {

    /** A piece of marked content: where its mark stands in the instructions, and where on the page it was painted. */
    static final class Mark {
        int from;
        int to;
        final List<Point2D> texts = new ArrayList<>(2);
        Rectangle2D picture;
    }

    /** Puts the bytes in place of the instructions from {@code at} to {@code until}. */
    private record Change(int at, int until, byte[] bytes) {}

    private static final byte[] BEGIN_ARTIFACT = "/Artifact BMC\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\nEMC\n".getBytes(StandardCharsets.US_ASCII);

    private final PDPage page;
    private final byte[] instructions;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    PageContent(PDPage page, FontCodes fonts) throws IOException {
        this.page = page;
        try (var stream = page.getContents()) {
            this.instructions = stream.readAllBytes();
        }
        new ContentReader(instructions, page.getCOSObject(), fonts, this).read();
    }

    PDPage page() {
        return page;
    }

    COSDictionary dictionary() {
        return page.getCOSObject();
    }

    /** The mark of that id, null if the page has none. */
    Mark mark(int id) {
        return id < marks.size() ? marks.get(id) : null;
    }

    int marks() {
        return marks.size();
    }

    Mark begin(int id, int from, int to) {
        while (marks.size() <= id) {
            marks.add(null);
        }
        Mark mark = new Mark();
        mark.from = from;
        mark.to = to;
        marks.set(id, mark);
        return mark;
    }

    /** What is painted between the two places belongs to no structure. */
    void artifact(int from, int to) {
        changes.add(new Change(from, from, BEGIN_ARTIFACT));
        changes.add(new Change(to, to, END));
    }

    /** Writes a character's code at the end of a line of text. */
    void append(int at, int code) {
        changes.add(new Change(at, at, String.format("\n<%04x> Tj", code).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Gives the page its changed instructions; the marks of {@code dropped} become artifacts. */
    void rewrite(PDDocument document, BitSet dropped) throws IOException {
        for (int id = dropped.nextSetBit(0); id >= 0; id = dropped.nextSetBit(id + 1)) {
            changes.add(new Change(marks.get(id).from, marks.get(id).to, BEGIN_ARTIFACT));
        }
        changes.sort(Comparator.comparingInt(Change::at));
        ByteArrayOutputStream changed = new ByteArrayOutputStream(instructions.length + changes.size() * 16);
        int written = 0;
        for (Change change : changes) {
            changed.write(instructions, written, change.at() - written);
            changed.writeBytes(change.bytes());
            written = change.until();
        }
        changed.write(instructions, written, instructions.length - written);
        PDStream stream = new PDStream(document);
        try (OutputStream body = stream.createOutputStream(COSName.FLATE_DECODE)) {
            changed.writeTo(body);
        }
        page.setContents(stream);
    }
}
