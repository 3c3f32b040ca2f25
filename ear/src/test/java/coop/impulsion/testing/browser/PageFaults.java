package coop.impulsion.testing.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page is held to: a language, a title, one heading of the first level, nothing that axe finds (WCAG 2.1 A and
 * AA), and no page wider than its window, wide and on a telephone.
 */
public final class PageFaults {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private static final String FRAME = "() => ["
            + "document.documentElement.lang === 'fr' || 'is in the language \"' + document.documentElement.lang + '\"',"
            + "document.title.replace(/·.*/, '').trim() !== '' || 'has the title \"' + document.title + '\"',"
            + "document.querySelectorAll('h1').length === 1 || 'has ' + document.querySelectorAll('h1').length + ' h1'"
            + "].filter(fault => fault !== true)";

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private PageFaults() {}

    /** @param page as it is open; its window is left narrow */
    @SuppressWarnings("unchecked")
    public static List<String> of(Page page) {
        page.setViewportSize(WIDE, HEIGHT);
        List<String> faults = new ArrayList<>((List<String>) page.evaluate(FRAME));
        faults.addAll(Axe.findings(page));
        addOverflow(page, WIDE, faults);
        page.setViewportSize(NARROW, HEIGHT);
        addOverflow(page, NARROW, faults);
        return faults;
    }

    private static void addOverflow(Page page, int width, List<String> faults) {
        int overflow = (Integer) page.evaluate(OVERFLOW);
        if (overflow > 0) {
            faults.add("is " + overflow + " px wider than its window of " + width);
        }
    }
}
