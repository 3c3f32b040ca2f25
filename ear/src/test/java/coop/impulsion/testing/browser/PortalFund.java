package coop.impulsion.testing.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import coop.impulsion.testing.FundsOfTests;
import java.util.Map;
import java.util.stream.Collectors;

/** A fund that the war of the tests prepared for a browser test: its people and numbers by name, and how they sign in. */
public final class PortalFund {

    private final Portal portal;
    private final Map<String, String> words;

    private PortalFund(Portal portal, Map<String, String> words) {
        this.portal = portal;
        this.words = words;
    }

    /**
     * @param path of the servlet that prepares it, for example {@code /tests/awards}
     * @param parameters what to prepare
     */
    public static PortalFund prepared(Portal portal, String path, Map<String, String> parameters) {
        FormData form = FormData.create();
        parameters.forEach(form::set);
        APIResponse response = portal.page()
                .request()
                .post(
                        Portal.ADDRESS + path,
                        RequestOptions.create().setForm(form).setTimeout(120_000));
        assertEquals(200, response.status(), response.text());
        return new PortalFund(
                portal,
                response.text()
                        .lines()
                        .map(line -> line.split("=", 2))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }

    public String get(String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("nothing was prepared as " + name);
        }
        return word;
    }

    /** In a new window, looking at this fund. */
    public void signIn(String who) {
        portal.newWindow();
        portal.lookAt(get("code"));
        portal.signIn(get(who), FundsOfTests.PASSWORD);
    }
}
