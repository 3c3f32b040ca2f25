package coop.impulsion.paper.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/** What stands for pictures and links, in words, read from the print because the exported file has lost letters of it. */
final class Alternates {

    private final Deque<String> pictures = new ArrayDeque<>();
    private final Map<String, String> links = new HashMap<>();

    private Alternates() {}

    static Alternates of(JasperPrint print) {
        Alternates alternates = new Alternates();
        for (JRPrintPage page : print.getPages()) {
            alternates.read(page.getElements());
        }
        return alternates;
    }

    private void read(List<JRPrintElement> elements) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintFrame frame) {
                read(frame.getElements());
            } else if (element instanceof JRPrintImage image) {
                if (image.getHyperlinkTooltip() != null && image.getRenderer() != null) {
                    pictures.add(image.getHyperlinkTooltip());
                }
            } else if (element instanceof JRPrintHyperlink link && link.getHyperlinkReference() != null) {
                links.put(link.getHyperlinkReference(), link.getHyperlinkTooltip());
            }
        }
    }

    /** The alternate of the next picture that has one, in the order of the document. */
    String nextPicture() {
        return pictures.remove();
    }

    boolean arePicturesLeft() {
        return !pictures.isEmpty();
    }

    /** What the link to that address is called; the address itself where nothing was said. */
    String link(String address) {
        String name = links.get(address);
        return name == null ? address : name;
    }
}
