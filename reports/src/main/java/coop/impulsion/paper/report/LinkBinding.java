package coop.impulsion.paper.report;

import coop.impulsion.paper.report.StructureNode.LinkRef;
import coop.impulsion.paper.report.StructureNode.MarkRef;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/** Binds each clickable place of a page to the text of the structure that it lies over, and names it. */
final class LinkBinding {

    private static final int PRINTED = 4;
    /** A text's point stands on its baseline; the clickable place begins a little below. */
    private static final double NEAR = 1;

    private final List<StructureNode> links = new ArrayList<>();
    private final List<PageContent> pages;
    private final Alternates alternates;

    LinkBinding(StructureTree tree, List<PageContent> pages, Alternates alternates) {
        this.pages = pages;
        this.alternates = alternates;
        gather(tree.document());
    }

    private void gather(StructureNode node) {
        for (StructureNode part : node.parts()) {
            if (part.is("Link")) {
                links.add(part);
            } else {
                gather(part);
            }
        }
    }

    /** @throws IllegalStateException if a clickable place lies over no link text */
    void bind() {
        for (int page = 0; page < pages.size(); page++) {
            COSArray annotations = pages.get(page).dictionary().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                bind(page, (COSDictionary) annotations.getObject(i));
            }
        }
    }

    private void bind(int page, COSDictionary annotation) {
        COSArray place = annotation.getCOSArray(COSName.RECT);
        for (StructureNode link : links) {
            if (isOver(place, page, link)) {
                String address = annotation.getCOSDictionary(COSName.A).getString(COSName.URI);
                annotation.setItem(COSName.CONTENTS, new COSString(alternates.link(address)));
                annotation.setInt(COSName.F, PRINTED);
                link.children.add(new LinkRef(page, annotation));
                return;
            }
        }
        throw new IllegalStateException("a clickable place lies over no link: " + place);
    }

    private boolean isOver(COSArray place, int page, StructureNode link) {
        for (MarkRef ref : link.marks()) {
            PageContent.Mark mark = pages.get(ref.page()).mark(ref.id());
            if (ref.page() == page && mark != null) {
                for (Point2D text : mark.texts) {
                    if (text.getX() >= side(place, 0) - NEAR
                            && text.getX() <= side(place, 2) + NEAR
                            && text.getY() >= side(place, 1) - NEAR
                            && text.getY() <= side(place, 3) + NEAR) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static double side(COSArray place, int side) {
        return ((COSNumber) place.getObject(side)).floatValue();
    }
}
