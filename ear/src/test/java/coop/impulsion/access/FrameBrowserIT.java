package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.impulsion.testing.browser.Portal;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every page has: the search, and what is said when something is not found, not allowed, too large or over. */
@ArquillianTest
@RunAsClient
class FrameBrowserIT {

    private static final String DEMO_PASSWORD = "demo-impulsion-39";
    private static final int MEGABYTE = 1_000_000;

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    @Test
    void findsByNameAndGoesStraightToAWholeNumber() {
        portal.signIn("nadia", DEMO_PASSWORD);
        portal.page().getByPlaceholder("Numéro ou nom").fill("guyot");
        portal.page().getByPlaceholder("Numéro ou nom").press("Enter");
        assertEquals("Recherche\u00a0: guyot", portal.title());
        assertTrue(portal.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Contributeurs"))
                .isVisible());
        portal.checkAccessible();
        portal.open("/search.xhtml?q=e-2026-0001");
        assertEquals("Engagement E-2026-0001", portal.title());
        portal.open("/search.xhtml?q=rien-de-tel");
        assertTrue(portal.page().getByText("Rien de ce que vous pouvez ouvrir").isVisible());
        portal.checkAccessible();
    }

    @Test
    void findsOnANarrowScreenToo() {
        narrow.signIn("nadia", DEMO_PASSWORD);
        narrow.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chercher"))
                .click();
        narrow.page().locator("main input[type=search]").fill("guyot");
        narrow.page().locator("main button").click();
        assertEquals("Recherche\u00a0: guyot", narrow.title());
        narrow.checkAccessible();
    }

    @Test
    void saysWhatIsNotFoundAndWhatIsNotOpen() {
        portal.signIn("jeanne", DEMO_PASSWORD);
        for (String foreign : List.of(
                "/commitment/item.xhtml?number=E-2025-0001",
                "/commitment/item.xhtml",
                "/commitment/call.xhtml?number=A-2025-0001",
                "/contributor/item.xhtml?number=C-0001",
                "/no-such-page.xhtml")) {
            portal.openExpecting(404, foreign);
            assertEquals("Page introuvable", portal.title(), foreign);
        }
        portal.checkAccessible();
        for (String closed : List.of(
                "/ledger/journal.xhtml", "/commitment/record.xhtml", "/access/trail.xhtml", "/fund/found.xhtml")) {
            portal.openExpecting(403, closed);
            assertEquals("Cette page ne vous est pas ouverte", portal.title(), closed);
        }
        assertTrue(portal.page()
                .getByText("Vous êtes connecté comme Jeanne Guyot.")
                .isVisible());
        portal.checkAccessible();
    }

    @Test
    void answersWhatIsTooLargeWithAPage() {
        portal.open("/sign-in.xhtml");
        portal.page()
                .evaluate(
                        "() => { const form = document.querySelector('main form'); form.enctype = 'multipart/form-data';"
                                + " const file = document.createElement('input'); file.type = 'file'; file.name = 'file'; file.id = 'file';"
                                + " form.append(file); document.querySelectorAll('main [required]').forEach(e => e.required = false); }");
        portal.page()
                .setInputFiles(
                        "#file", new FilePayload("large.bin", "application/octet-stream", new byte[25 * MEGABYTE]));
        portal.expecting(413, () -> {
            portal.page().locator("main input[type=submit]").first().click();
            portal.page().waitForURL("**/error/413.xhtml");
        });
        assertEquals("Cet envoi est trop lourd", portal.title());
        portal.checkAccessible();
    }

    @Test
    void tellsThatASessionEndedAndThenShowsThePageThatWasAskedFor() {
        portal.signIn("nadia", DEMO_PASSWORD);
        portal.open("/commitment/list.xhtml");
        portal.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("IMPULSION"));
        portal.open("/contributor/list.xhtml");
        assertEquals("Se connecter", portal.title());
        assertTrue(portal.page().getByText("Votre session est terminée").isVisible());
        portal.checkAccessible();
        portal.page().getByLabel("Nom d’utilisateur").fill("nadia");
        portal.page().getByLabel("Mot de passe").fill(DEMO_PASSWORD);
        portal.page().locator("main input[type=submit]").click();
        assertEquals("Contributeurs", portal.title());
    }

    @Test
    void keepsWhatWasEnteredApartWhenTheFormWasOpenTooLong() {
        portal.signIn("nadia", DEMO_PASSWORD);
        portal.open("/contributor/edit.xhtml");
        portal.page()
                .getByLabel("Nom", new Page.GetByLabelOptions().setExact(true))
                .fill("Perdue");
        portal.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("IMPULSION"));
        portal.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        portal.page().getByLabel("Nom d’utilisateur").fill("nadia");
        portal.page().getByLabel("Mot de passe").fill(DEMO_PASSWORD);
        portal.page().locator("main input[type=submit]").click();
        assertEquals("Inscrire un contributeur", portal.title());
        assertTrue(portal.page()
                .getByText("La page était restée ouverte trop longtemps")
                .isVisible());
        portal.checkAccessible();
    }
}
