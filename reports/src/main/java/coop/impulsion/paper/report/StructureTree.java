package coop.impulsion.paper.report;

import coop.impulsion.paper.report.StructureNode.LinkRef;
import coop.impulsion.paper.report.StructureNode.MarkRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The structure of a document: read from the exported file, repaired, written back with the index that leads to it. */
final class StructureTree {

    private static final COSName PARENT = COSName.P;
    private static final COSName TABLE_OF_PARENTS = COSName.PARENT_TREE;

    private final StructureNode document;
    private final List<PageContent> pages;
    private final List<BitSet> artifacts = new ArrayList<>();

    private StructureTree(StructureNode document, List<PageContent> pages) {
        this.document = document;
        this.pages = pages;
        pages.forEach(page -> artifacts.add(new BitSet()));
    }

    static StructureTree read(COSDictionary root, List<PageContent> pages) {
        Map<COSBase, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            numbers.put(pages.get(i).dictionary(), i);
        }
        StructureNode top = new StructureNode("Document", root);
        readChildren(top, root, numbers);
        List<StructureNode> tops = top.parts();
        if (tops.size() != 1) {
            throw new IllegalStateException("a structure with " + tops.size() + " tops");
        }
        return new StructureTree(tops.get(0), pages);
    }

    private static void readChildren(StructureNode parent, COSDictionary dictionary, Map<COSBase, Integer> numbers) {
        COSBase children = dictionary.getDictionaryObject(COSName.K);
        if (children instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                readChild(parent, dictionary, array.getObject(i), numbers);
            }
        } else if (children != null) {
            readChild(parent, dictionary, children, numbers);
        }
    }

    private static void readChild(
            StructureNode parent, COSDictionary dictionary, COSBase child, Map<COSBase, Integer> numbers) {
        if (child instanceof COSInteger id) {
            parent.children.add(new MarkRef(numbers.get(dictionary.getDictionaryObject(COSName.PG)), id.intValue()));
        } else if (child instanceof COSDictionary part && part.containsKey(COSName.MCID)) {
            parent.children.add(
                    new MarkRef(numbers.get(part.getDictionaryObject(COSName.PG)), part.getInt(COSName.MCID)));
        } else if (child instanceof COSDictionary part) {
            StructureNode node = new StructureNode(part.getNameAsString(COSName.S), part);
            parent.children.add(node);
            readChildren(node, part, numbers);
        }
    }

    StructureNode document() {
        return document;
    }

    void repair(Alternates alternates) {
        new StructureRepair(this, pages, alternates).repair();
    }

    /** What the node holds is on the page, but is no part of the document's content. */
    void drop(StructureNode node) {
        node.marks().forEach(mark -> artifacts.get(mark.page()).set(mark.id()));
    }

    /** The marks of that page that are artifacts. */
    BitSet artifactsOf(int page) {
        return artifacts.get(page);
    }

    /** Writes parts, parents and the index from marks and links back to their parts. */
    void write(COSDictionary root) {
        root.removeItem(COSName.ROLE_MAP);
        COSArray[] parents = new COSArray[pages.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = new COSArray();
            for (int id = 0; id < pages.get(i).marks(); id++) {
                parents[i].add(null);
            }
        }
        List<COSDictionary> links = new ArrayList<>();
        write(document, root, parents, links);

        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.length; i++) {
            pages.get(i).dictionary().setInt(COSName.STRUCT_PARENTS, i);
            pages.get(i).dictionary().setItem(COSName.getPDFName("Tabs"), COSName.S);
            numbers.add(COSInteger.get(i));
            numbers.add(parents[i]);
        }
        for (int i = 0; i < links.size(); i++) {
            numbers.add(COSInteger.get((long) parents.length + i));
            numbers.add(links.get(i));
        }
        COSDictionary index = new COSDictionary();
        index.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.K, document.dictionary);
        root.setItem(TABLE_OF_PARENTS, index);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.length + links.size());
    }

    private void write(StructureNode node, COSDictionary parent, COSArray[] parents, List<COSDictionary> links) {
        COSDictionary written = node.dictionary;
        written.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        written.setItem(COSName.S, COSName.getPDFName(node.type));
        written.setItem(PARENT, parent);
        written.removeItem(COSName.PG);
        COSArray children = new COSArray();
        for (Object child : node.children) {
            if (child instanceof StructureNode part) {
                children.add(part.dictionary);
                write(part, written, parents, links);
            } else if (child instanceof MarkRef mark) {
                children.add(reference(written, mark));
                parents[mark.page()].set(mark.id(), written);
            } else if (child instanceof LinkRef link) {
                COSDictionary reference = new COSDictionary();
                reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
                reference.setItem(COSName.OBJ, link.annotation());
                reference.setItem(COSName.PG, pages.get(link.page()).dictionary());
                children.add(reference);
                link.annotation().setInt(COSName.STRUCT_PARENT, parents.length + links.size());
                links.add(written);
            }
        }
        written.setItem(COSName.K, children.size() == 1 ? children.get(0) : children);
    }

    /** A mark on the page of its part is a bare number; elsewhere it names its page. */
    private COSBase reference(COSDictionary written, MarkRef mark) {
        COSDictionary page = pages.get(mark.page()).dictionary();
        if (!written.containsKey(COSName.PG)) {
            written.setItem(COSName.PG, page);
        }
        if (written.getDictionaryObject(COSName.PG) == page) {
            return COSInteger.get(mark.id());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, mark.id());
        return reference;
    }
}
