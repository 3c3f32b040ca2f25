package coop.impulsion.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.impulsion.testing.browser.Portal;
import coop.impulsion.testing.browser.PortalFund;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a decision to its money, each person in their own window. */
@ArquillianTest
@RunAsClient
class AwardBrowserIT {

    private static final byte[] PDF = "%PDF-1.4\n% bail\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    final Portal portal = new Portal();

    @Test
    void goesFromADecisionToVerifiedEvidence() {
        PortalFund fund = prepared(Map.of("example", "A"));
        fund.signIn("manager");
        scheduleInTwo(fund);
        writeAgreement();
        namePayee();
        makeAndSign();

        fund.signIn("other");
        portal.openExpecting(404, item(fund));
        fund.signIn("carrier");
        giveEvidence(fund);

        fund.signIn("manager");
        portal.open("/award/conditions.xhtml?show=EVIDENCE_GIVEN");
        portal.checkAccessible();
        link("Le bail est signé.").click();
        fill("Ce qui manque", "La signature du bailleur manque.");
        click("Renvoyer au porteur");
        assertSaid("Le porteur est invité à compléter.");

        fund.signIn("carrier");
        portal.open("/award/mine.xhtml");
        assertTrue(text().contains("La signature du bailleur manque."), text());
        link("Le bail est signé.").first().click();
        upload("Bail signé.pdf", "application/pdf", PDF);
        click("Envoyer");
        assertSaid("Le justificatif est envoyé.");

        fund.signIn("manager");
        portal.open(item(fund));
        link("Vérifier la condition").first().click();
        portal.checkAccessible();
        fill("Ce que vous avez vérifié", "Bail lu.");
        click("La condition est remplie");
        assertSaid("la tranche " + fund.get("award") + "-T2 est à payer");
        assertTrue(text().contains("Vérifiée par"), text());
        portal.checkAccessible();
    }

    @Test
    void letsACommitteeMemberFollowWhyACitizenPays3334() {
        PortalFund fund = prepared(Map.of("example", "D"));
        fund.signIn("member");
        portal.open("/award/list.xhtml");
        portal.checkAccessible();
        link(fund.get("award")).click();
        portal.checkAccessible();
        link("Toutes les quotes-parts (3)").click();
        portal.checkAccessible();
        Locator row = portal.page().locator("tbody tr", new Page.LocatorOptions().setHasText(fund.get("C1")));
        row.getByRole(AriaRole.LINK).nth(1).click();
        assertEquals("Pourquoi 33,34 € ?", plain(portal.title()));
        portal.checkAccessible();
        String reasons = plain(text());
        for (String step : new String[] {
            "100,00 × 500,00 ÷ 1 500,00 = 33,3333…",
            "33,3333… → 33,33",
            "celles de la classe font 99,99 € au lieu de 100,00 €",
            "à reste égal, à la signature la plus ancienne",
            "33,33 + 0,01 = 33,34"
        }) {
            assertTrue(reasons.contains(step), step + " is not said in: " + reasons);
        }
        assertTrue(annex(portal.page().url()).startsWith("%PDF"), "no annex");

        fund.signIn("citizen");
        portal.open("/award/why.xhtml?award=" + fund.get("award") + "&commitment=" + fund.get("C1"));
        assertTrue(plain(text()).contains("33,33 + 0,01 = 33,34"), text());
        assertFalse(text().contains("Contributeur C2"), text());
        portal.openExpecting(404, "/award/why.xhtml?award=" + fund.get("award") + "&commitment=" + fund.get("C2"));
        portal.openExpecting(403, "/award/why.xhtml?award=" + fund.get("award") + "&class=CITIZEN");
        String own = portal.page().url();
        assertTrue(
                annex(own.replaceAll("[?].*", "?award=" + fund.get("award") + "&commitment=" + fund.get("C1")))
                        .startsWith("%PDF"),
                "no annex of one's own");
        portal.openExpecting(404, "/award/why.pdf?award=" + fund.get("award") + "&commitment=" + fund.get("C2"));
        portal.openExpecting(403, "/award/why.pdf?award=" + fund.get("award"));
    }

    /** What is printed of a page of reasons. */
    private String annex(String page) {
        return portal.page().request().get(page.replace("why.xhtml", "why.pdf")).text();
    }

    @Test
    void saysInNumbersWhatAnEndDoesBeforeItIsDone() {
        PortalFund fund = prepared(Map.of("example", "A", "signed", "1"));
        fund.signIn("manager");
        portal.open("/award/cancel.xhtml?number=" + fund.get("award"));
        portal.page().getByLabel("Tranche 2").check();
        click("Voir ce qui va se passer");
        assertTrue(plain(text()).contains("15 000,00 € redeviennent disponibles"), text());
        portal.checkAccessible();
        click("Annuler ces tranches");
        assertTrue(text().contains("Donnez une raison."), text());
        portal.checkAccessible();

        portal.open("/award/end.xhtml?number=" + fund.get("award"));
        assertTrue(plain(text()).contains("25 000,00 € réservés et non versés redeviennent disponibles"), text());
        portal.checkAccessible();
        fill("Raison", "Le collectif arrête.");
        click("Clore l’octroi");
        assertSaid("est clos");
        assertTrue(text().contains("clos"), text());
        assertFalse(link("Clore l’octroi").isVisible());
    }

    @Test
    void refusesAPageThatSomebodyElseHasOvertaken() {
        PortalFund fund = prepared(Map.of("example", "A"));
        fund.signIn("manager");
        portal.open("/award/payee.xhtml?number=" + fund.get("award"));
        Page late = portal.page().context().newPage();
        late.navigate(portal.page().url());
        payee(portal.page(), "FR7630006000011234567890189");
        assertSaid("Le compte bénéficiaire est enregistré.");
        payee(late, "FR7630006000011234567890189");
        assertTrue(
                late.locator("main").innerText().contains("Page périmée"),
                late.locator("main").innerText());
    }

    private void scheduleInTwo(PortalFund fund) {
        portal.open(item(fund));
        portal.checkAccessible();
        button("Fixer l’échéancier")
                .or(link("Fixer l’échéancier").first())
                .first()
                .click();
        portal.checkAccessible();
        amounts(0, "7 200,01", "2 000", "800");
        click("Ajouter une tranche");
        amounts(1, "10 799,98", "3 000", "1 200");
        portal.page().getByLabel("Jours après la signature").nth(1).fill("90");
        button("Ajouter une condition").nth(1).click();
        portal.page().getByLabel("Condition 1").fill("Le bail est signé.");
        click("Enregistrer l’échéancier");
        assertTrue(
                plain(text()).contains("Pour « Premier poste », les tranches font 17 999,99 € au lieu de 18 000,00 €"),
                text());
        portal.checkAccessible();
        amounts(1, "10 799,99", "3 000", "1 200");
        click("Enregistrer l’échéancier");
        assertSaid("L’échéancier est fixé : 2 tranches.");
    }

    private void amounts(int row, String post, String equipment, String engineering) {
        portal.page().getByLabel("Premier poste").nth(row).fill(post);
        portal.page().getByLabel("Besoins matériels").nth(row).fill(equipment);
        portal.page().getByLabel("Ingénierie").nth(row).fill(engineering);
    }

    private void writeAgreement() {
        link("Rédiger la convention").first().click();
        portal.checkAccessible();
        fill("Signataire pour le fonds", "Jeanne Roux, présidente");
        fill("Signataire pour le bénéficiaire", "Paul Petit, président");
        click("Enregistrer");
        assertSaid("Les termes de la convention sont enregistrés.");
    }

    private void namePayee() {
        link("Indiquer le compte").first().click();
        payee(portal.page(), "FR7630006000011234567890188");
        Locator iban = portal.page().getByLabel("IBAN", new Page.GetByLabelOptions().setExact(true));
        assertEquals("true", iban.getAttribute("aria-invalid"));
        portal.checkAccessible();
        payee(portal.page(), "FR76 3000 6000 0112 3456 7890 189");
        assertSaid("Le compte bénéficiaire est enregistré.");
        assertTrue(text().contains("•••• 0189"), text());
        assertFalse(text().contains("3000 6000"), text());
    }

    private static void payee(Page page, String iban) {
        page.getByLabel("Titulaire du compte").fill("Association d’essai");
        page.getByLabel("IBAN", new Page.GetByLabelOptions().setExact(true)).fill(iban);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Enregistrer").setExact(true))
                .click();
    }

    private void makeAndSign() {
        click("Préparer la convention");
        assertSaid("La convention est prête à signer.");
        portal.checkAccessible();
        APIResponse paper = portal.page()
                .request()
                .get(portal.page().url().replaceAll("/award/.*", "")
                        + link("Télécharger la convention (PDF)").first().getAttribute("href"));
        assertEquals(200, paper.status());
        assertTrue(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
        link("Noter la signature").click();
        portal.checkAccessible();
        upload("Convention signée.pdf", "application/pdf", PDF);
        click("Noter la signature");
        assertSaid("est en vigueur");
        assertTrue(link("Télécharger l’exemplaire signé").isVisible());
        portal.checkAccessible();
    }

    private void giveEvidence(PortalFund fund) {
        portal.open("/award/mine.xhtml");
        portal.checkAccessible();
        link("Le bail est signé.").first().click();
        portal.checkAccessible();
        click("Envoyer");
        assertTrue(text().contains("Choisissez un fichier."), text());
        assertEquals(
                "true",
                portal.page()
                        .getByLabel("Fichier", new Page.GetByLabelOptions().setExact(true))
                        .getAttribute("aria-invalid"));
        upload("bail.pdf", "application/pdf", "MZ not a pdf".getBytes(StandardCharsets.US_ASCII));
        click("Envoyer");
        assertTrue(text().contains("Ce genre de fichier n’est pas accepté."), text());
        portal.checkAccessible();
        upload("bail.png", "image/png", PDF);
        click("Envoyer");
        assertTrue(text().contains("ne correspond pas à son nom"), text());
        upload("bail.pdf", "application/pdf", PDF);
        click("Envoyer");
        assertSaid("Le justificatif est envoyé.");
        assertTrue(link("bail.pdf").isVisible());
        portal.checkAccessible();
        assertFalse(button("La condition est remplie").isVisible(), "a carrier verifies nothing");
    }

    private PortalFund prepared(Map<String, String> parameters) {
        return PortalFund.prepared(portal, "/tests/awards", parameters);
    }

    private static String item(PortalFund fund) {
        return "/award/item.xhtml?number=" + fund.get("award");
    }

    private void upload(String name, String type, byte[] content) {
        portal.page().locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private Locator link(String name) {
        return portal.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return portal.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void click(String button) {
        portal.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void fill(String label, String text) {
        portal.page().getByLabel(label).fill(text);
    }

    private void assertSaid(String notice) {
        String said = plain(portal.page().locator(".notice-done").innerText());
        assertTrue(said.contains(notice), said);
    }

    private String text() {
        return portal.page().locator("main").innerText();
    }

    /** With ordinary spaces, as one types them. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
