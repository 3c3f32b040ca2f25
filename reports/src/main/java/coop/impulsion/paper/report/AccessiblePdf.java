package coop.impulsion.paper.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the file that the report library exports valid for archives (PDF/A-3a) and for assistive technology (PDF/UA-1)
 * at once, in one pass over the finished file. What it looks like does not change.
 *
 * <p>The library leaves undone: tables without a Table, head or body; headings that hold paragraphs; lines, backgrounds
 * and the running footer that count as content; links without a name; alternates that lose their letters; a set of
 * characters that contradicts the font; and the word that it is accessible at all. The pass also fixes everything that
 * chance or the clock put into the file, so that the same print gives the same bytes.
 */
final class AccessiblePdf {

    private final PDDocument document;
    private final Alternates alternates;
    private final List<PageContent> pages = new ArrayList<>();

    private AccessiblePdf(PDDocument document, Alternates alternates) {
        this.document = document;
        this.alternates = alternates;
    }

    /**
     * @param exported the file as exported from {@code print}
     * @param madeAt written into the file as its date
     * @throws IllegalStateException if the file holds something that the pass can't make accessible: an empty heading, a
     *     link over nothing
     */
    static byte[] from(byte[] exported, JasperPrint print, Instant madeAt) {
        try (PDDocument document = Loader.loadPDF(exported)) {
            AccessiblePdf pass = new AccessiblePdf(document, Alternates.of(print));
            pass.run();
            new Conformance(document, madeAt).declare();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(exported.length + (1 << 14));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void run() throws IOException {
        FontCodes fonts = new FontCodes();
        for (PDPage page : document.getPages()) {
            pages.add(new PageContent(page, fonts));
        }
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        StructureTree tree = StructureTree.read(root, pages);
        tree.repair(alternates);
        new LinkBinding(tree, pages, alternates).bind();
        tree.write(root);
        for (int i = 0; i < pages.size(); i++) {
            BitSet dropped = tree.artifactsOf(i);
            pages.get(i).rewrite(document, dropped);
        }
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
    }
}
