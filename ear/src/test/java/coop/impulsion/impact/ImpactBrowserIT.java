package coop.impulsion.impact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.browser.Portal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A project followed before the screens of its manager, its carrier, everybody and a contributor. */
@ArquillianTest
@RunAsClient
class ImpactBrowserIT {

    private static final String ADDRESS = "http://127.0.0.1:" + System.getProperty("it.http.port");

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    private String code;
    private String manager;
    private String carrier;
    private String contributor;
    private String project;
    private String contributorNumber;

    @BeforeEach
    void prepare() {
        String[] prepared = portal.page()
                .request()
                .post(ADDRESS + "/tests/follow")
                .text()
                .strip()
                .split(" ");
        code = prepared[0];
        manager = prepared[1];
        carrier = prepared[2];
        contributor = prepared[3];
        project = prepared[4];
        contributorNumber = prepared[5];
    }

    @Test
    void followsAProjectFromItsFirstIndicatorToThePublicPage() throws IOException {
        portal.lookAt(code);
        portal.signIn(manager, FundsOfTests.PASSWORD);
        measures();
        tells();
        concludes();
        portal.openExpecting(404, publicProject());

        portal.newWindow();
        portal.lookAt(code);
        portal.signIn(carrier, FundsOfTests.PASSWORD);
        agrees();

        portal.newWindow();
        Page page = portal.page();
        portal.open(publicProject());
        assertEquals("Four du village", portal.title());
        assertThat(page.locator(".moment")).containsText("Le four chauffe");
        assertThat(page.locator(".verdict")).containsText("La pâte lève.");
        assertThat(page.locator("main")).not().containsText("Camille");
        String picture = page.locator(".moment img").getAttribute("src");
        APIResponse shown = page.request().get(ADDRESS + picture);
        assertEquals("image/jpeg", shown.headers().get("content-type"));
        portal.checkAccessible();
        portal.open("/");
        assertThat(page.locator("main")).containsText("Four du village");
        portal.checkAccessible();
        narrow.open("/");
        narrow.checkAccessible();
        narrow.open(publicProject());
        narrow.checkAccessible();
    }

    private String publicProject() {
        return "/public/project.xhtml?fund=" + code + "&number=" + project;
    }

    private void measures() {
        Page page = portal.page();
        portal.open("/impact/indicators.xhtml");
        page.getByLabel("Ce qui est mesuré").fill("Pains cuits");
        page.getByLabel("Code").fill("PAIN");
        page.getByLabel("Unité").fill("pains");
        page.getByLabel("On additionne les relevés").check();
        button(page, "Définir l’indicateur");
        portal.checkAccessible();

        portal.open("/impact/target.xhtml?number=" + project);
        portal.checkAccessible();
        page.getByLabel("Indicateur").selectOption("PAIN");
        page.getByLabel("Au départ").fill("0");
        page.getByLabel("Objectif").fill("cent");
        button(page, "Enregistrer");
        assertThat(page.locator("#problems")).containsText("ne se lit pas comme un nombre");
        page.getByLabel("Objectif").fill("100");
        button(page, "Enregistrer");

        for (String[] measure : new String[][] {{"01/01/2026", "12,5"}, {"01/02/2026", "27,5"}}) {
            portal.open("/impact/measure.xhtml?number=" + project + "&indicator=PAIN");
            portal.checkAccessible();
            page.getByLabel("Relevé le").fill(measure[0]);
            page.getByLabel("Valeur").fill(measure[1]);
            button(page, "Enregistrer");
        }
        assertThat(page.locator(".indicator-value")).containsText("40 pains");
        page.locator(".indicator summary").click();
        assertThat(page.locator(".indicator tbody tr")).hasCount(2);
        portal.checkAccessible();
    }

    private void tells() throws IOException {
        Page page = portal.page();
        portal.open("/impact/event.xhtml?number=" + project);
        page.getByLabel("En quelques mots").fill("Le four chauffe");
        page.getByLabel("Ce qui s’est passé").fill("Trente pains le premier jour.");
        byte[] paper = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
        page.getByLabel("Fichier").setInputFiles(new FilePayload("four.pdf", "application/pdf", paper));
        page.getByLabel("Ce qu’elle montre").fill("Un four qui fume");
        button(page, "Enregistrer");
        assertThat(page.locator("#problems")).containsText("n’est pas une photo lisible");
        portal.checkAccessible();
        page.getByLabel("Fichier").setInputFiles(new FilePayload("four.png", "image/png", png()));
        button(page, "Enregistrer");
        assertThat(page.locator(".moment .chip")).hasText("accord attendu");
        assertThat(page.locator(".moment img")).hasAttribute("alt", "Un four qui fume");
        portal.checkAccessible();
    }

    private void concludes() {
        Page page = portal.page();
        portal.open("/impact/post.xhtml?number=" + project);
        page.getByLabel("Fonction").fill("Boulangère");
        page.getByLabel("CDI").check();
        page.getByLabel("Premier jour de travail").fill("02/01/2026");
        page.getByLabel("Mois réellement travaillés").fill("1,5");
        button(page, "Enregistrer");
        portal.open("/impact/verdict.xhtml?number=" + project);
        portal.checkAccessible();
        button(page, "Prononcer le verdict");
        assertThat(page.locator("#problems")).containsText("Remplissez ce champ");
        page.getByLabel("Continuer").check();
        page.getByLabel("Raisons").fill("La pâte lève.");
        button(page, "Prononcer le verdict");
        assertThat(page.locator(".verdict")).containsText("le projet continue");
    }

    private void agrees() {
        Page page = portal.page();
        page.getByText("1 moment raconté attend votre accord").click();
        assertThat(page.locator(".page-next")).containsText("attend votre accord");
        portal.checkAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publier"))
                .click();
        assertThat(page.locator(".moment .chip")).hasText("publié");
        page.getByText("Présenter le projet au public").click();
        assertThat(page.getByText("Le projet est présenté sur la page publique du fonds."))
                .isVisible();
    }

    @Test
    void givesTheContributorTheirStatement() {
        Page page = portal.page();
        portal.lookAt(code);
        portal.signIn(manager, FundsOfTests.PASSWORD);
        portal.open("/statement/list.xhtml");
        page.getByLabel("Premier jour").fill("01/01/2026");
        page.getByLabel("Dernier jour").fill("20/11/2026");
        button(page, "Produire les états");
        assertThat(page.locator(".page-actions")).containsText("Télécharger 1 document");
        portal.checkAccessible();
        String run = page.url().replaceFirst(".*number=", "");
        narrow.lookAt(code);
        narrow.signIn(manager, FundsOfTests.PASSWORD);
        narrow.open("/statement/run.xhtml?number=" + run);
        narrow.checkAccessible();

        portal.newWindow();
        page = portal.page();
        portal.lookAt(code);
        portal.signIn(contributor, FundsOfTests.PASSWORD);
        page.getByText("1 nouvel état d’impact").click();
        assertThat(page.locator(".own-statement .chip")).hasText("nouveau");
        portal.checkAccessible();
        String document = page.locator(".own-statement a.button").getAttribute("href");
        byte[] pdf = page.request().get(ADDRESS + document).body();
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 4));
        page.reload();
        assertThat(page.locator(".own-statement .chip")).hasCount(0);
        portal.open("/contributor/mine.xhtml");
        assertThat(page.locator("main")).containsText("Vous avez promis 500,00");
        assertThat(page.locator("main")).containsText(contributorNumber);
        portal.checkAccessible();
        narrow.newWindow();
        narrow.lookAt(code);
        narrow.signIn(contributor, FundsOfTests.PASSWORD);
        for (String view : new String[] {"/contributor/mine.xhtml", "/statement/mine.xhtml"}) {
            narrow.open(view);
            narrow.checkAccessible();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
