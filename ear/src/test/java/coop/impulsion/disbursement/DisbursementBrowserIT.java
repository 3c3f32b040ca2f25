package coop.impulsion.disbursement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.impulsion.testing.browser.Portal;
import coop.impulsion.testing.browser.PortalFund;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An instalment is paid: one person prepares, another approves, the bank answers. */
@ArquillianTest
@RunAsClient
class DisbursementBrowserIT {

    /** What an impatient double click does: the same form, with the same key, twice. */
    private static final String SENT_TWICE = """
            async () => {
              const form = document.getElementById('prepare');
              const fields = new URLSearchParams(new FormData(form));
              fields.append('prepare:save', 'x');
              const send = () => fetch(form.action, {method: 'POST', body: fields});
              return (await Promise.all([send(), send()])).map(answer => answer.url);
            }""";

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal telephone = new Portal(320);

    @Test
    void paysAnInstalmentWithTwoPeopleAndOneFile() {
        PortalFund fund = prepared(portal);
        fund.signIn("accountant");
        link("1 tranche à payer").click();
        portal.checkAccessible();
        link(fund.get("award") + "-T1").click();
        portal.checkAccessible();
        assertTrue(plain(text()).contains("L’argent de tous les contributeurs est là."), text());
        click("Préparer l’ordre");
        assertSaid("Une autre personne doit l’approuver.");
        portal.checkAccessible();
        assertFalse(approve().isVisible(), "an accountant approves nothing");
        String order = portal.page().url();
        String path = order.substring(order.indexOf("/disbursement/"));

        fund.signIn("approver");
        link("1 ordre de paiement à approuver").click();
        portal.checkAccessible();
        portal.open(path);
        portal.checkAccessible();
        approve().click();
        assertSaid("L’ordre est approuvé.");
        assertFalse(approve().isVisible());

        fund.signIn("accountant");
        link("1 ordre approuvé à transmettre à la banque").click();
        link("Transmettre à la banque").first().click();
        portal.checkAccessible();
        portal.page().getByLabel("Jour d’exécution").fill("29/11/2026");
        click("Créer le fichier");
        assertTrue(text().contains("ne sont pas exécutés ce jour-là"), text());
        portal.checkAccessible();
        portal.page().getByLabel("Jour d’exécution").fill("24/11/2026");
        click("Créer le fichier");
        assertSaid("est créé");
        portal.checkAccessible();
        APIResponse file = portal.page()
                .request()
                .get(portal.page().url().replaceAll("/disbursement/.*", "")
                        + link("Télécharger le fichier").getAttribute("href"));
        assertEquals(200, file.status());
        assertTrue(file.text().contains("<CtrlSum>10000.00</CtrlSum>"), file.text());
        assertTrue(
                file.headers().get("content-disposition").startsWith("attachment"),
                file.headers().toString());

        portal.page().getByLabel("Payé le").fill("23/11/2026");
        click("Enregistrer le paiement");
        assertSaid("1 paiement enregistré.");
        portal.open("/disbursement/files.xhtml");
        portal.checkAccessible();
        portal.open("/award/item.xhtml?number=" + fund.get("award"));
        assertTrue(text().contains("Payée le 23/11/2026"), text());
        portal.checkAccessible();
    }

    @Test
    void offersNoApprovalToWhoPreparedAndLetsAnotherRefuse() {
        PortalFund fund = prepared(portal);
        fund.signIn("both");
        portal.open("/disbursement/list.xhtml?show=PAYABLE");
        link(fund.get("award") + "-T1").click();
        click("Préparer l’ordre");
        assertTrue(text().contains("Vous avez préparé cet ordre"), text());
        assertFalse(approve().isVisible());
        String order = portal.page().url();

        fund.signIn("approver");
        portal.open(order.substring(order.indexOf("/disbursement/")));
        assertTrue(approve().isVisible());
        click("Refuser l’ordre");
        assertTrue(text().contains("Donnez une raison."), text());
        portal.page().getByLabel("Raison").fill("Le compte n’est pas celui de la convention.");
        click("Refuser l’ordre");
        assertSaid("L’ordre est refusé.");
        assertTrue(text().contains("Le compte n’est pas celui de la convention."), text());
        portal.checkAccessible();
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesNothingTwiceWhenAFormIsSentTwiceAtOnce() {
        PortalFund fund = prepared(portal);
        fund.signIn("accountant");
        portal.open("/disbursement/list.xhtml?show=PAYABLE");
        link(fund.get("award") + "-T1").click();
        List<String> answers = (List<String>) portal.page().evaluate(SENT_TWICE);
        assertEquals(2, answers.size());
        assertTrue(answers.get(0).contains("/disbursement/item.xhtml?number=OP-"), answers.toString());
        assertEquals(answers.get(0), answers.get(1));
        portal.open("/disbursement/list.xhtml");
        assertTrue(plain(text()).contains("1 ordre, 10 000,00 €"), text());
    }

    @Test
    void setsThresholdsForOthersOnly() {
        PortalFund fund = prepared(portal);
        fund.signIn("manager");
        portal.open("/disbursement/thresholds.xhtml");
        portal.checkAccessible();
        click("Enregistrer");
        assertTrue(text().contains("Choisissez un valideur."), text());
        portal.page()
                .getByLabel("Valideur", new Page.GetByLabelOptions().setExact(true))
                .selectOption(fund.get("approver"));
        threshold().fill("0");
        click("Enregistrer");
        assertTrue(text().contains("Indiquez un montant supérieur à 0,00."), text());
        portal.checkAccessible();
        threshold().fill("9 999,99");
        click("Enregistrer");
        assertTrue(plain(portal.page().locator(".notice-done").innerText()).contains("est de 9 999,99 €"));

        fund.signIn("accountant");
        portal.open("/disbursement/thresholds.xhtml");
        assertFalse(threshold().isVisible());
        portal.open("/disbursement/list.xhtml?show=PAYABLE");
        link(fund.get("award") + "-T1").click();
        click("Préparer l’ordre");
        String order = portal.page().url();

        fund.signIn("approver");
        portal.open(order.substring(order.indexOf("/disbursement/")));
        assertTrue(plain(text()).contains("Cet ordre dépasse votre seuil de 9 999,99 €"), text());
        assertFalse(approve().isVisible());
    }

    @Test
    void fitsATelephone() {
        PortalFund fund = prepared(telephone);
        String award = fund.get("award");
        fund.signIn("manager");
        for (String path : List.of(
                "/award/list.xhtml",
                "/award/item.xhtml?number=" + award,
                "/award/shares.xhtml?number=" + award,
                "/award/why.xhtml?award=" + award + "&commitment=" + fund.get("M1"),
                "/award/why.xhtml?award=" + award + "&class=PUBLIC",
                "/award/conditions.xhtml",
                "/award/payee.xhtml?number=" + award,
                "/award/cancel.xhtml?number=" + award,
                "/award/end.xhtml?number=" + award,
                "/award/claim.xhtml?number=" + award,
                "/disbursement/list.xhtml",
                "/disbursement/files.xhtml",
                "/disbursement/thresholds.xhtml")) {
            telephone.open(path);
            telephone.checkAccessible();
        }
        fund.signIn("carrier");
        telephone.open("/award/mine.xhtml");
        telephone.checkAccessible();
        telephone
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Le bail est signé."))
                .first()
                .click();
        telephone.checkAccessible();
        fund.signIn("accountant");
        telephone.open("/disbursement/list.xhtml?show=PAYABLE");
        telephone.checkAccessible();
        telephone
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(award + "-T1"))
                .click();
        telephone.checkAccessible();
    }

    private static PortalFund prepared(Portal portal) {
        return PortalFund.prepared(portal, "/tests/awards", Map.of("example", "A", "signed", "1"));
    }

    private Locator threshold() {
        return portal.page().getByLabel("Seuil", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator approve() {
        return portal.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approuver"));
    }

    private Locator link(String name) {
        return portal.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private void click(String button) {
        portal.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
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
