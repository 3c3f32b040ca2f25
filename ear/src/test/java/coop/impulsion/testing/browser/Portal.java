package coop.impulsion.testing.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import coop.impulsion.testing.http.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The portal as one person sees it in a new browser window: {@code @RegisterExtension final Portal portal = new Portal();}.
 * After each test it fails the test if a page had an error on its console, a script error, a violated content policy or
 * a missing file. A picture of the last page of a failed test lies in {@code target/it/pictures}.
 */
public class Portal implements BeforeEachCallback, AfterEachCallback {

    static final String ADDRESS = "http://127.0.0.1:" + System.getProperty("it.http.port");

    private final List<String> complaints = new ArrayList<>();
    private final int width;
    private final boolean hasScripts;

    private BrowserContext context;
    private Page page;
    private int expectedStatus = 200;

    /** A window of 1280 px. */
    public Portal() {
        this(1280);
    }

    public Portal(int width) {
        this(width, true);
    }

    private Portal(int width, boolean hasScripts) {
        this.width = width;
        this.hasScripts = hasScripts;
    }

    /** A browser that runs no script of the pages. */
    public static Portal withoutScripts() {
        return new Portal(1280, false);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        newWindow();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target/it/pictures", test.getUniqueId().replaceAll("[^A-Za-z0-9]+", "-") + ".png")));
        }
        context.close();
        assertEquals(List.of(), complaints, "what the browser complained about");
    }

    /** Forgets who was signed in: the next page is seen by somebody new. */
    public void newWindow() {
        if (context != null) {
            context.close();
        }
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(hasScripts)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris"));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onResponse(response -> {
            if (response.status() >= 400 && response.status() != expectedStatus) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** The page itself, for what has no word here. */
    public Page page() {
        return page;
    }

    /** Opens an address of the portal, for example {@code /home.xhtml}. */
    public Response open(String path) {
        return page.navigate(ADDRESS + path);
    }

    /** Opens an address whose answer must have that status; its error is then no complaint. */
    public void openExpecting(int status, String path) {
        expectedStatus = status;
        Response response = page.navigate(ADDRESS + path);
        assertEquals(status, response.status(), path);
        expectedStatus = 200;
    }

    /** Does something during which an answer has that status; its error is then no complaint. */
    public void expecting(int status, Runnable act) {
        expectedStatus = status;
        act.run();
        expectedStatus = 200;
    }

    /** In a new window, as somebody who is signed in elsewhere. */
    public void continueAs(Visitor visitor) {
        newWindow();
        String session = visitor.cookie("IMPULSION");
        if (session != null) {
            context.addCookies(List.of(new Cookie("IMPULSION", session).setUrl(ADDRESS)));
        }
    }

    /** Of several funds, the one whose pages this window shows. */
    public void lookAt(String fundCode) {
        context.addCookies(List.of(new Cookie("impulsion-fund", fundCode).setUrl(ADDRESS)));
    }

    public void signIn(String userName, String password) {
        open("/home.xhtml");
        page.getByLabel("Nom d’utilisateur").fill(userName);
        page.getByLabel("Mot de passe").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    public String title() {
        return page.locator("h1").innerText();
    }

    /** Fails if axe finds anything on the page (WCAG 2.1 A and AA), or if the page is wider than its window. */
    public void checkAccessible() {
        assertEquals(List.of(), Axe.findings(page), page.url());
        int overflow = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, overflow, "pixels that " + page.url() + " is wider than its window of " + width);
    }

    private void listen(ConsoleMessage message) {
        boolean isExpected = expectedStatus >= 400 && message.text().contains("status of " + expectedStatus);
        if (message.type().equals("error") && !isExpected) {
            complaints.add(page.url() + ": " + message.text());
        }
    }
}
