package coop.impulsion.paper.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** A part of the document's structure: a heading, a table row, a picture. Its children are parts, marks or links. */
final class StructureNode {

    /** A piece of content of a page, by its id there. */
    record MarkRef(int page, int id) {}

    /** The clickable place that a link belongs to. */
    record LinkRef(int page, COSDictionary annotation) {}

    String type;
    final COSDictionary dictionary;
    final List<Object> children = new ArrayList<>(2);

    StructureNode(String type, COSDictionary dictionary) {
        this.type = type;
        this.dictionary = dictionary;
    }

    static StructureNode of(String type) {
        return new StructureNode(type, new COSDictionary());
    }

    boolean is(String other) {
        return type.equals(other);
    }

    /** H1 to H6. */
    boolean isHeading() {
        return type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1));
    }

    boolean isCell() {
        return is("TH") || is("TD");
    }

    List<StructureNode> parts() {
        List<StructureNode> parts = new ArrayList<>(children.size());
        for (Object child : children) {
            if (child instanceof StructureNode part) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** All marks below, in reading order. */
    List<MarkRef> marks() {
        List<MarkRef> marks = new ArrayList<>();
        gather(marks);
        return marks;
    }

    private void gather(List<MarkRef> marks) {
        for (Object child : children) {
            if (child instanceof MarkRef mark) {
                marks.add(mark);
            } else if (child instanceof StructureNode part) {
                part.gather(marks);
            }
        }
    }
}
