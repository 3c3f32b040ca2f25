package coop.impulsion.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.impulsion.testing.browser.Portal;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ArquillianTest
@RunAsClient
class CommitmentListBrowserIT {

    private static final String PASSWORD = "demo-impulsion-39";

    private static final List<String> LISTS = List.of(
            "/commitment/list.xhtml",
            "/commitment/calls.xhtml?due=SETTLED",
            "/commitment/receipts.xhtml",
            "/commitment/inkind.xhtml",
            "/contributor/list.xhtml",
            "/fund/sharing.xhtml");

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    @Test
    void fitsAWindowAndAPhoneWithoutScrollingSideways() {
        portal.signIn("nadia", PASSWORD);
        narrow.signIn("nadia", PASSWORD);
        for (String list : LISTS) {
            portal.open(list);
            assertEquals(0, cutOff(portal), list);
            portal.checkAccessible();
            narrow.open(list);
            assertEquals(0, cutOff(narrow), list);
            narrow.checkAccessible();
        }
    }

    @Test
    void keepsItsHeaderInSight() {
        portal.signIn("nadia", PASSWORD);
        portal.open("/commitment/list.xhtml");
        portal.page().locator("tfoot").scrollIntoViewIfNeeded();
        double top = portal.page().locator("thead th").first().boundingBox().y;
        assertTrue(top >= 0 && top < 120, "the header stands at " + top);
    }

    @Test
    void standsInTheOrderThatIsAskedForAndKeepsItsFilters() {
        portal.signIn("nadia", PASSWORD);
        portal.open("/commitment/list.xhtml?class=PATRON");
        portal.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Montant"))
                .click();
        assertTrue(portal.page().locator("tbody tr").first().innerText().contains("Fromagerie des Reculées"));
        assertEquals("descending", portal.page().locator("th[aria-sort]").getAttribute("aria-sort"));
        assertTrue(portal.page().url().contains("class=PATRON"), portal.page().url());
        portal.checkAccessible();
        portal.open("/commitment/list.xhtml?page=900");
        assertTrue(portal.page().locator("tbody tr").count() > 0, "beyond the end stands the last page");
    }

    @Test
    void comesAsAFileWithWhatIsShown() {
        portal.signIn("nadia", PASSWORD);
        portal.open("/commitment/list.xhtml?class=PUBLIC");
        int shown = portal.page().locator("tbody tr").count();
        String link = portal.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Exporter (CSV)"))
                .getAttribute("href");
        APIResponse file = portal.page()
                .request()
                .get(URI.create(portal.page().url()).resolve(link).toString());
        assertEquals(200, file.status());
        List<String> lines = file.text().lines().toList();
        assertEquals(shown + 1, lines.size());
        assertTrue(lines.get(0).startsWith("\uFEFFNuméro;Contributeur;"), lines.get(0));
        assertTrue(lines.get(1).contains(";40000,00;"), lines.get(1));
    }

    @Test
    void givesItsFileToNobodyElse() {
        portal.signIn("jeanne", PASSWORD);
        portal.openExpecting(403, "/commitment/commitments.csv");
        portal.openExpecting(400, "/commitment/commitments.csv?class=NOBODY");
        portal.newWindow();
        portal.open("/commitment/commitments.csv");
        assertEquals("Se connecter", portal.title());
    }

    /** Pixels of lists that can only be seen by scrolling inside them. */
    private static int cutOff(Portal portal) {
        return (Integer) portal.page()
                .evaluate("() => [...document.querySelectorAll('.scroll')]"
                        + ".reduce((sum, list) => sum + Math.max(0, list.scrollWidth - list.clientWidth), 0)");
    }
}
