package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.impulsion.testing.browser.Portal;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ArquillianTest
@RunAsClient
class AccountsBrowserIT {

    private static final String DEMO_PASSWORD = "demo-impulsion-39";
    private static final String OWN = "trois chevaux violets";

    @RegisterExtension
    final Portal portal = new Portal();

    private final String name = "essai-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void opensAnAccountWhoseUserChoosesAPasswordBeforeAnythingElse() {
        portal.signIn("amandine", DEMO_PASSWORD);
        portal.open("/access/users.xhtml");
        portal.checkAccessible();
        click("Ouvrir un accès");
        portal.checkAccessible();
        button("Ouvrir l’accès");
        assertTrue(
                portal.page().getByText("Choisissez au moins un rôle.").first().isVisible());
        portal.checkAccessible();
        String first = openAccount();
        portal.checkAccessible();
        portal.page().reload();
        assertFalse(portal.page().getByText(first).isVisible(), "the password is shown once");

        portal.newWindow();
        portal.signIn(name, first);
        assertEquals("Choisissez votre mot de passe", portal.title());
        portal.checkAccessible();
        portal.open("/commitment/list.xhtml");
        assertEquals("Choisissez votre mot de passe", portal.title());
        choose(first, "motdepasse2026!");
        assertTrue(portal.page()
                .getByText("parmi les premiers que l’on devine")
                .first()
                .isVisible());
        choose(first, OWN);
        assertEquals("Se connecter", portal.title());
        assertTrue(portal.page().getByText("Votre mot de passe est enregistré").isVisible());

        portal.signIn(name, OWN);
        assertEquals("À faire", portal.title());
        portal.open("/access/account.xhtml");
        assertTrue(portal.page().getByText("porteur de projet").isVisible());
        portal.checkAccessible();
        portal.openExpecting(403, "/access/users.xhtml");
        portal.openExpecting(403, "/access/open.xhtml");
    }

    @Test
    void endsTheSessionOfALockedUser() {
        portal.signIn("amandine", DEMO_PASSWORD);
        portal.open("/access/open.xhtml");
        String first = openAccount();
        Page admin = portal.page();
        Page user = admin.context().browser().newContext().newPage();
        user.navigate(admin.url());
        user.getByLabel("Nom d’utilisateur").fill(name);
        user.getByLabel("Mot de passe").fill(first);
        user.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        assertEquals("Choisissez votre mot de passe", user.locator("h1").innerText());

        button("Bloquer cet accès");
        portal.checkAccessible();
        user.reload();
        assertEquals("Se connecter", user.locator("h1").innerText());
        user.context().close();
    }

    @Test
    void letsAnAdministratorNeitherApprovePaymentsNorLeaveTheFundAlone() {
        portal.signIn("amandine", DEMO_PASSWORD);
        portal.open("/access/user.xhtml?name=amandine");
        portal.page().getByLabel("Valideur des paiements").check();
        button("Enregistrer");
        assertTrue(portal.page()
                .getByText("Personne ne se donne à soi-même")
                .first()
                .isVisible());
        portal.open("/access/user.xhtml?name=amandine");
        portal.page().getByLabel("Administrateur").uncheck();
        button("Enregistrer");
        assertTrue(portal.page()
                .getByText("C’est le dernier administrateur")
                .first()
                .isVisible());
    }

    @Test
    void showsTheTrailToTheAuditor() {
        portal.signIn("omar", DEMO_PASSWORD);
        portal.open("/access/trail.xhtml");
        assertTrue(portal.page().locator("tbody tr").count() > 50);
        portal.checkAccessible();
        portal.page()
                .getByLabel("Numéro ou nom", new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill("E-2026-0001");
        button("Filtrer");
        assertTrue(portal.page().getByText("Engagement enregistré").isVisible());
        portal.checkAccessible();
    }

    @Test
    void hasWordsForEveryActOfTheDemoYear() {
        portal.signIn("omar", DEMO_PASSWORD);
        Set<String> withoutWords = new TreeSet<>();
        Locator next = portal.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Page suivante"));
        portal.open("/access/trail.xhtml");
        while (true) {
            // An act without words stands there as its code in lower case.
            portal.page().locator("tbody th").allInnerTexts().stream()
                    .filter(act -> Character.isLowerCase(act.charAt(0)))
                    .forEach(withoutWords::add);
            if (next.count() == 0) {
                break;
            }
            portal.open(URI.create(portal.page().url())
                    .resolve(next.getAttribute("href"))
                    .toString()
                    .replaceFirst("^https?://[^/]+", ""));
        }
        assertEquals(Set.of(), withoutWords);
    }

    private String openAccount() {
        portal.page().getByLabel("Nom de la personne").fill("Essai Dupont");
        portal.page().getByLabel("Nom d’utilisateur").first().fill(name);
        portal.page().getByLabel("Porteur de projet").first().check();
        button("Ouvrir l’accès");
        assertEquals("Essai Dupont", portal.title());
        return portal.page().locator("code.secret").nth(1).innerText();
    }

    private void choose(String current, String password) {
        Locator fields = portal.page().locator("input[type=password]");
        fields.nth(0).fill(current);
        fields.nth(1).fill(password);
        fields.nth(2).fill(password);
        button("Enregistrer le mot de passe");
    }

    private void click(String link) {
        portal.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private void button(String text) {
        portal.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .click();
    }
}
