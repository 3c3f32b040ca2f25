package coop.impulsion.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.browser.Portal;
import coop.impulsion.testing.browser.PortalFund;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member who has never seen the simulator tries it at a desk, without scripts, and on a telephone. */
@ArquillianTest
@RunAsClient
class ScenarioBrowserIT {

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    @RegisterExtension
    final Portal scriptless = Portal.withoutScripts();

    private PortalFund fund;

    @BeforeEach
    void prepare() {
        fund = PortalFund.prepared(portal, "/tests/awards", Map.of("example", "D"));
    }

    @Test
    void triesKeepsComparesAndTests() {
        fund.signIn("member");
        Page page = portal.page();
        portal.open("/committee/list.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Simulateur"))
                .click();
        portal.checkAccessible();
        page.getByLabel("Nom de la simulation").fill("Trois citoyens");
        button(page, "Commencer").click();
        assertEquals("Trois citoyens", portal.title().lines().findFirst().orElse(""));
        assertThat(page.locator("#outcome")).containsText("Rien à partager encore");
        portal.checkAccessible();

        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Une ligne");
        page.getByLabel("Premier poste").fill("100,001");
        button(page, "Calculer").click();
        assertThat(page.locator(".field-error")).containsText("deux décimales au plus");
        page.getByLabel("Premier poste").fill("-100");
        button(page, "Calculer").click();
        assertThat(page.locator(".field-error")).containsText("négatif");
        page.getByLabel("Premier poste").fill("100");
        page.getByLabel("Acteurs publics").fill("50");
        button(page, "Calculer").click();
        assertThat(page.locator(".field-error")).containsText("elles font 150");
        portal.checkAccessible();
        page.getByLabel("Acteurs publics").fill("0");
        button(page, "Calculer").click();
        assertThat(page.locator("#outcome")).containsText("finançable");
        assertThat(row(page, "Contributeur C1")).containsText("33,34");
        assertThat(row(page, "Contributeur C2")).containsText("33,33");
        portal.checkAccessible();
        String address = page.url().replaceFirst(".*/scenario", "/scenario");

        row(page, "Contributeur C1").getByText("Pourquoi ce montant").click();
        assertThat(page.locator("h1")).containsText("Pourquoi 33,34");
        assertThat(page.locator(".reasoning")).containsText("33,33 + 0,01 = 33,34");
        assertThat(page.locator(".reasoning")).containsText("à reste égal, à la signature la plus ancienne");
        portal.checkAccessible();

        portal.open(address);
        button(page, "Faire une copie").click();
        page.getByLabel("Nom de la simulation").fill("Avec ma voisine");
        page.getByLabel("Citoyens").fill("80");
        page.getByLabel("Acteurs publics").fill("20");
        button(page, "Calculer").click();
        assertThat(page.locator("#outcome")).containsText("porte pour les autres");
        page.getByText("Ajouter un engagement").click();
        page.getByLabel("Contributeur").fill("Ma voisine");
        page.getByLabel("Citoyen").check();
        page.getByLabel("Montant promis").fill("500");
        page.getByLabel("Disponible").fill("600");
        button(page, "Calculer").click();
        assertThat(page.locator(".field-error")).containsText("ne peut pas dépasser le montant promis");
        portal.checkAccessible();
        page.getByLabel("Disponible").fill("");
        button(page, "Calculer").click();
        assertThat(row(page, "Ma voisine")).containsText("25,00");
        String copy = page.url().replaceFirst(".*/scenario", "/scenario");

        portal.open("/scenario/list.xhtml");
        page.getByLabel("Comparer Trois citoyens").check();
        page.getByLabel("Comparer Avec ma voisine").check();
        portal.checkAccessible();
        button(page, "Comparer les simulations cochées").click();
        assertThat(row(page, "Contributeur C1")).containsText("8,34");
        portal.checkAccessible();
        String compared = page.url().replaceFirst(".*/scenario", "/scenario");

        portal.open(copy);
        page.getByText("Et si des projets s’arrêtaient").click();
        page.getByLabel("Risque d’arrêt").fill("100");
        page.getByLabel("Part qui reviendrait").fill("40");
        button(page, "Calculer").click();
        assertThat(page.locator("#outcome")).containsText("60,00");
        portal.checkAccessible();
        page.getByLabel("Risque d’arrêt").fill("25");
        page.getByLabel("Numéro du tirage").fill("39");
        button(page, "Calculer").click();
        assertThat(page.locator("#outcome")).containsText("15,00 € en moyenne");
        assertThat(page.locator("#outcome")).containsText("numéro 39");
        portal.checkAccessible();
        String stress = page.url().replaceFirst(".*/scenario", "/scenario");

        narrow.lookAt(fund.get("code"));
        narrow.signIn(fund.get("member"), FundsOfTests.PASSWORD);
        for (String view : new String[] {"/scenario/list.xhtml", address, copy, compared, stress}) {
            narrow.open(view);
            narrow.checkAccessible();
        }
        fund.signIn("manager");
        portal.openExpecting(404, copy);
        fund.signIn("carrier");
        portal.openExpecting(403, "/scenario/list.xhtml");
    }

    @Test
    void beginsFromFilesAndSaysWhatIsWrongWithThem() {
        scriptless.lookAt(fund.get("code"));
        scriptless.signIn(fund.get("member"), FundsOfTests.PASSWORD);
        Page page = scriptless.page();
        scriptless.open("/scenario/list.xhtml");
        upload(page, "notes.txt", "bonjour");
        assertThat(page.locator(".field-error")).containsText("ni un classeur Excel");
        upload(page, "essai.json", "{\"agreement\": {}, \"commitments\": [], \"award\": {\"FIRST_POST\": \"10.001\"}}");
        assertThat(page.locator(".notice-problem")).containsText("/agreement/quotas : manque.");
        assertThat(page.locator(".notice-problem")).containsText("/award/FIRST_POST");
        upload(
                page,
                "essai.json",
                "{\"agreement\": {\"quotas\": {\"CITIZEN\": \"100.00\"}, \"onShortage\": \"HOLD\"},"
                        + " \"commitments\": [{\"id\": \"C1\", \"contributorClass\": \"CITIZEN\", \"amount\": \"60.00\"}],"
                        + " \"award\": {\"EQUIPMENT\": \"100.00\"}}");
        assertThat(page.locator("h1")).containsText("essai");
        assertThat(page.locator("#outcome")).containsText("il manque 40,00");
        assertThat(page.locator("#outcome")).containsText("Il ne peut donner que 60,00");
    }

    private static void upload(Page page, String name, String content) {
        page.getByLabel("Fichier")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        button(page, "Lire le fichier").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
