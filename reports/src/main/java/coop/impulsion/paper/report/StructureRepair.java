package coop.impulsion.paper.report;

import coop.impulsion.paper.report.StructureNode.MarkRef;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Turns the exported structure into one that says what the document is made of. */
final class StructureRepair {

    /** Written by templates as the language of running text: it is no content. */
    private static final String RUNNING = "x-artifact";

    private static final COSName ATTRIBUTES = COSName.A;
    private static final COSName OWNER = COSName.O;

    private final StructureTree tree;
    private final List<PageContent> pages;
    private final Alternates alternates;

    StructureRepair(StructureTree tree, List<PageContent> pages, Alternates alternates) {
        this.tree = tree;
        this.pages = pages;
        this.alternates = alternates;
    }

    /** @throws IllegalStateException if a heading is empty or pictures and alternates don't pair */
    void repair() {
        StructureNode document = tree.document();
        document.type = "Document";
        repairChildren(document);
        groupTables(document);
        if (alternates.arePicturesLeft()) {
            throw new IllegalStateException("a picture of the print is missing in the file");
        }
    }

    private void repairChildren(StructureNode parent) {
        List<Object> kept = new ArrayList<>(parent.children.size());
        for (Object child : parent.children) {
            if (!(child instanceof StructureNode part)) {
                kept.add(child);
                continue;
            }
            rename(part);
            if (isArtifact(part)) {
                tree.drop(part);
                continue;
            }
            repairChildren(part);
            if (part.is("Figure")) {
                describe(part);
            } else if (part.isHeading() || part.isCell()) {
                liftParagraph(part);
            }
            if (part.isHeading() && part.marks().isEmpty()) {
                throw new IllegalStateException("a heading is empty: its text did not fit its place");
            }
            kept.add(part.is("Link") && !parent.isCell() ? within("P", part) : part);
        }
        parent.children.clear();
        parent.children.addAll(kept);
    }

    private static void rename(StructureNode part) {
        switch (part.type) {
            case "Text" -> part.type = "P";
            case "Image" -> part.type = "Figure";
            default -> {}
        }
    }

    private static boolean isArtifact(StructureNode part) {
        return part.is("Anchor")
                || part.is("Span") && part.marks().size() <= 1
                || RUNNING.equals(part.dictionary.getString(COSName.LANG))
                || part.is("Figure") && !part.dictionary.containsKey(COSName.ALT);
    }

    /** The library writes alternates in an alphabet of 200 letters; here they are whole. */
    private void describe(StructureNode figure) {
        figure.dictionary.setItem(COSName.ALT, new COSString(alternates.nextPicture()));
        Rectangle2D box = null;
        for (MarkRef ref : figure.marks()) {
            PageContent.Mark mark = pages.get(ref.page()).mark(ref.id());
            if (mark != null && mark.picture != null) {
                box = box == null ? mark.picture : box.createUnion(mark.picture);
            }
        }
        if (box == null) {
            throw new IllegalStateException("a picture was not painted");
        }
        COSDictionary layout = new COSDictionary();
        layout.setName(OWNER, "Layout");
        layout.setName("Placement", "Block");
        COSArray corners = new COSArray();
        for (double side : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
            corners.add(new COSFloat((float) side));
        }
        layout.setItem(COSName.BBOX, corners);
        figure.dictionary.setItem(ATTRIBUTES, layout);
    }

    /** A heading or cell of one paragraph is that paragraph; several stay apart, so that their words do. */
    private static void liftParagraph(StructureNode part) {
        List<StructureNode> parts = part.parts();
        if (parts.size() == 1 && parts.get(0).is("P") && part.children.size() == 1) {
            List<Object> content = List.copyOf(parts.get(0).children);
            part.children.clear();
            part.children.addAll(content);
        }
    }

    private static StructureNode within(String type, StructureNode part) {
        StructureNode around = StructureNode.of(type);
        around.children.add(part);
        return around;
    }

    /** Neighbouring rows are a table: rows of nothing but header cells its head, the others its body. */
    private void groupTables(StructureNode parent) {
        List<Object> grouped = new ArrayList<>(parent.children.size());
        StructureNode table = null;
        for (Object child : parent.children) {
            if (child instanceof StructureNode row && row.is("TR")) {
                if (table == null) {
                    table = StructureNode.of("Table");
                    grouped.add(table);
                }
                addRow(table, row);
            } else {
                table = null;
                grouped.add(child);
            }
        }
        parent.children.clear();
        parent.children.addAll(grouped);
    }

    private void addRow(StructureNode table, StructureNode row) {
        boolean isHeader = row.parts().stream().allMatch(cell -> cell.is("TH"));
        List<StructureNode> groups = table.parts();
        StructureNode last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (isHeader && last != null && last.is("TBody")) {
            // The header repeated at the top of a page.
            tree.drop(row);
            return;
        }
        for (StructureNode cell : row.parts()) {
            if (cell.is("TH")) {
                scope(cell, isHeader ? "Column" : "Row");
            }
        }
        String group = isHeader ? "THead" : "TBody";
        if (last == null || !last.is(group)) {
            last = StructureNode.of(group);
            table.children.add(last);
        }
        last.children.add(row);
    }

    /** Joins the scope to the span that the cell may already have: a cell has one set of table attributes. */
    private static void scope(StructureNode cell, String scope) {
        COSBase attributes = cell.dictionary.getDictionaryObject(ATTRIBUTES);
        if (attributes instanceof COSArray several) {
            attributes = several.getObject(0);
        }
        COSDictionary table = attributes instanceof COSDictionary one ? one : new COSDictionary();
        table.setName(OWNER, "Table");
        table.setName("Scope", scope);
        cell.dictionary.setItem(ATTRIBUTES, table);
    }
}
