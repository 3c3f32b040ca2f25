package coop.impulsion.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.browser.Portal;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The registry before the screens of a manager and of a carrier. */
@ArquillianTest
@RunAsClient
class ProjectBrowserIT {

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    private String code;
    private String manager;
    private String carrier;
    private String project;

    @BeforeEach
    void prepare() {
        String address = "http://127.0.0.1:" + System.getProperty("it.http.port") + "/tests/follow";
        String[] prepared = portal.page().request().post(address).text().strip().split(" ");
        code = prepared[0];
        manager = prepared[1];
        carrier = prepared[2];
        project = prepared[4];
    }

    @Test
    void registersAProjectWhereverItLies() {
        Page page = portal.page();
        portal.lookAt(code);
        portal.signIn(manager, FundsOfTests.PASSWORD);
        portal.open("/project/list.xhtml");
        portal.checkAccessible();
        page.locator(".page-actions").getByText("Inscrire un projet").click();
        portal.checkAccessible();
        page.getByLabel("Nom du projet").fill("La bergerie partagée");
        page.getByLabel("Commune").fill("Nulle-Part");
        page.getByLabel("Acteur 1", new Page.GetByLabelOptions().setExact(true)).fill("Mairie d’Orgelet");
        save(page);
        assertThat(page.locator("#problems")).containsText("Nulle-Part");
        assertThat(page.locator("#problems")).containsText("Cochez au moins un rôle");
        portal.checkAccessible();

        page.getByLabel("Commune").fill("Orgelet");
        page.getByLabel("facilitateur").check();
        save(page);
        assertThat(page.locator("#problems")).containsText("Dites qui porte le projet");
        page.getByLabel("Structure qui le porte").fill("Association des Bergers");
        page.getByLabel("Secteur").selectOption("FOOD");
        save(page);

        assertEquals("La bergerie partagée", portal.title());
        assertThat(page.locator(".facts")).containsText("Orgelet");
        assertThat(page.locator(".facts")).containsText("facilitateur");
        portal.checkAccessible();
        standsStill(page);
    }

    private void standsStill(Page page) {
        page.getByText("Changer d’état").click();
        portal.checkAccessible();
        page.getByLabel("Il s’arrête").check();
        save(page);
        assertThat(page.locator("#problems")).containsText("Donnez la raison");
        page.getByLabel("Raison").fill("Le troupeau est parti.");
        save(page);
        assertThat(page.locator(".page-title .chip")).hasText("arrêté");
        assertThat(page.locator(".page-next")).containsText("Le troupeau est parti.");
        portal.open("/project/list.xhtml?status=STOPPED&q=bergerie");
        assertThat(page.locator(".sum-line")).containsText("1 projet");
        assertThat(page.locator(".filter-chips [aria-current=true]")).hasText("Arrêtés");
        portal.checkAccessible();
    }

    @Test
    void showsACarrierTheirOwnProjectsOnANarrowScreen() {
        narrow.lookAt(code);
        narrow.signIn(carrier, FundsOfTests.PASSWORD);
        narrow.open("/project/mine.xhtml");
        narrow.checkAccessible();
        narrow.page().locator(".cards").getByText("Four du village").click();
        narrow.checkAccessible();
        for (String form : new String[] {"event", "measure", "target", "post"}) {
            narrow.open("/impact/" + form + ".xhtml?number=" + project);
            narrow.checkAccessible();
        }
        narrow.openExpecting(403, "/project/list.xhtml");
        narrow.openExpecting(403, "/impact/verdict.xhtml?number=" + project);
        narrow.openExpecting(404, "/project/item.xhtml?number=P-9999");
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Enregistrer").setExact(true))
                .click();
    }
}
