package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import coop.impulsion.testing.browser.Portal;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ArquillianTest
@RunAsClient
class SignInBrowserIT {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension
    final Portal portal = new Portal();

    @Test
    void asksForASignInAndThenShowsThePageThatWasAskedFor() {
        String name = newUser();
        portal.open("/home.xhtml");
        assertEquals("Se connecter", portal.title());
        portal.checkAccessible();

        portal.signIn(name, PASSWORD);
        assertEquals("À faire", portal.title());
        assertTrue(portal.page().url().endsWith("/home.xhtml"), portal.page().url());
        portal.checkAccessible();

        portal.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        portal.open("/home.xhtml");
        assertEquals("Se connecter", portal.title());
    }

    @Test
    void saysThatNameAndPasswordDoNotGoTogetherAndKeepsTheNameOnly() {
        String name = newUser();
        portal.signIn(name, "wrong");
        assertTrue(portal.page().getByText("ne vont pas ensemble").isVisible());
        assertEquals(name, portal.page().getByLabel("Nom d’utilisateur").inputValue());
        assertEquals("", portal.page().getByLabel("Mot de passe").inputValue());
        portal.checkAccessible();
    }

    @Test
    void changesTheSessionAtSignInAndKeepsItsCookieFromScripts() {
        portal.open("/sign-in.xhtml");
        String before = session().value;
        portal.signIn(newUser(), PASSWORD);
        Cookie after = session();
        assertNotEquals(before, after.value);
        assertTrue(after.httpOnly);
        assertEquals(SameSiteAttribute.LAX, after.sameSite);
    }

    @Test
    void showsAnErrorPageForWhatDoesNotExist() {
        portal.signIn(newUser(), PASSWORD);
        portal.openExpecting(404, "/no-such-page.xhtml");
        assertEquals("Page introuvable", portal.title());
        portal.checkAccessible();
    }

    private Cookie session() {
        return portal.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("IMPULSION"))
                .findFirst()
                .orElseThrow();
    }

    private String newUser() {
        String name = "user-" + UUID.randomUUID();
        APIResponse response = portal.page()
                .request()
                .post(
                        "http://127.0.0.1:" + System.getProperty("it.http.port") + "/tests/users",
                        RequestOptions.create()
                                .setForm(FormData.create().set("name", name).set("password", PASSWORD)));
        assertEquals(201, response.status());
        return name;
    }
}
