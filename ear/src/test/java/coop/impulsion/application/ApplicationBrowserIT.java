package coop.impulsion.application;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import coop.impulsion.testing.browser.Portal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A carrier and a manager before their screens, from a draft to "admissible". */
@ArquillianTest
@RunAsClient
class ApplicationBrowserIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> STEPS =
            List.of("IDENTITY", "NEED", "COLLECTIVE", "EXPERIMENT", "BUDGET", "FUNDING", "GRID");

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    @RegisterExtension
    final Portal scriptless = Portal.withoutScripts();

    private Map<String, String> names;

    @BeforeEach
    void prepare() {
        String address = "http://127.0.0.1:" + System.getProperty("it.http.port") + "/tests/campaigns";
        names = portal.page()
                .request()
                .post(address)
                .text()
                .lines()
                .map(line -> line.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    @Test
    void carriesAnApplicationFromDraftToAdmissible() {
        Page page = portal.page();
        signIn(portal, "carrier");
        assertThat(page.locator(".cards")).containsText("1 campagne ouverte");
        page.getByText("1 campagne ouverte").click();
        portal.checkAccessible();
        page.getByText("Commencer une candidature").click();
        portal.checkAccessible();
        button(page, "Commencer").click();
        String id = page.url().replaceFirst(".*id=", "");

        // What can't be read is said at its field while one writes on, and kept all the same.
        Locator email = field(page, "identity.contactEmail");
        email.fill("anne@");
        email.blur();
        Locator error = page.locator("[id='f-identity.contactEmail-error']");
        assertThat(error).containsText("n’est pas complète");
        assertThat(page.locator("#save-state")).hasText(Pattern.compile("Enregistré à \\d\\d:\\d\\d"));
        portal.checkAccessible();
        button(page, "Enregistrer et continuer").click();
        assertThat(page.locator("#problems")).containsText("1 point à revoir");
        page.locator("#problems a").click();
        assertTrue(page.url().endsWith("#f-identity.contactEmail"), page.url());
        assertThat(error).containsText("n’est pas complète");

        Map<String, String> words = PreparedCampaign.words(today().plusMonths(2));
        for (String step : STEPS) {
            portal.open("/application/form.xhtml?id=" + id + "&step=" + step);
            fill(page, words);
            portal.checkAccessible();
            button(page, "Enregistrer et continuer").click();
        }
        assertEquals("Les documents", portal.title());
        attach(page, "Statuts", "../../etc/passwd.pdf");
        assertThat(page.locator("[id='upload:file-error']")).containsText("ressemble à un chemin");
        portal.checkAccessible();
        attach(page, "Statuts", "statuts.pdf");
        assertThat(page.locator(".files")).containsText("Statuts");

        page.getByText("Relire et déposer").last().click();
        assertThat(page.getByText("Le dossier est complet")).isVisible();
        portal.checkAccessible();
        button(page, "Déposer la candidature").click();
        assertThat(page.locator("#problems")).containsText("Confirmez que ce dossier est exact");
        page.getByLabel("Je confirme que ce dossier").check();
        button(page, "Déposer la candidature").click();
        assertThat(page.locator(".chip").first()).hasText("déposée");
        assertThat(page.getByText("bien reçue")).isVisible();
        portal.checkAccessible();
        String number = page.url().replaceFirst(".*number=", "");

        portal.newWindow();
        askForACorrection(number);
        portal.newWindow();
        correct();
        portal.newWindow();
        admit(number);
    }

    private void askForACorrection(String number) {
        Page page = portal.page();
        signIn(portal, "manager");
        page.getByText("1 candidature à examiner").click();
        assertThat(page.locator(".sum-line")).containsText("1 candidature, 25\u202F000,00");
        portal.checkAccessible();
        page.getByText(number).click();
        for (String tab : List.of("Expérimentation", "Budget", "Questions", "Documents", "Recevabilité")) {
            page.locator(".tabs").getByText(tab).click();
            portal.checkAccessible();
        }
        page.locator(".page-actions").getByText("Demander une correction").click();
        portal.checkAccessible();
        Locator point = page.locator("details", new Page.LocatorOptions().setHasText("Qui est concerné"));
        point.locator("summary").click();
        point.getByLabel("À corriger").selectOption("INCOMPLETE");
        button(page, "Demander la correction").click();
        assertThat(page.locator("#problems")).containsText("Dites au porteur ce qui est attendu");
        point.getByLabel("Ce qui ne va pas, ce qui est attendu").fill("Lesquels ?");
        button(page, "Demander la correction").click();
        assertThat(page.locator(".chip").first()).hasText("correction demandée");
        portal.checkAccessible();
    }

    private void correct() {
        Page page = portal.page();
        signIn(portal, "carrier");
        page.getByText("1 candidature à corriger").click();
        page.getByText("Ju’ramène").click();
        assertThat(page.locator(".asked-again")).containsText("Incomplet. Lesquels ?");
        assertEquals(1, page.locator("#answers textarea").count(), "only what was asked for is open");
        portal.checkAccessible();
        field(page, "need.people").fill("Dix restaurants de Lons-le-Saunier.");
        button(page, "Enregistrer et continuer").click();
        page.getByLabel("Je confirme que ce dossier").check();
        button(page, "Déposer la candidature corrigée").click();
        assertThat(page.locator(".chip").first()).hasText("déposée");
    }

    private void admit(String number) {
        Page page = portal.page();
        signIn(portal, "manager");
        portal.open("/application/item.xhtml?number=" + number + "&tab=corrections");
        assertThat(page.locator("del")).hasText("Dix restaurants.");
        assertThat(page.locator("ins")).hasText("Dix restaurants de Lons-le-Saunier.");
        page.locator(".page-actions").getByText("Examiner la recevabilité").click();
        button(page, "Déclarer recevable").click();
        assertThat(page.locator("#problems")).containsText("attend une réponse");
        page.getByLabel("Votre réponse").last().selectOption("YES");
        button(page, "Enregistrer les réponses").click();
        button(page, "Déclarer recevable").click();
        assertThat(page.locator(".chip").first()).hasText("recevable");
        portal.checkAccessible();
    }

    @Test
    void tellsWhoChangedAnAnswerMeanwhile() {
        Page page = portal.page();
        String id = begin(portal);
        portal.open("/application/form.xhtml?id=" + id + "&step=NEED");
        signIn(scriptless, "manager");
        scriptless.open("/application/form.xhtml?id=" + id + "&step=NEED");
        field(scriptless.page(), "need.problem").fill("Ce que le chargé de mission a noté.");
        button(scriptless.page(), "Enregistrer et continuer").click();

        Locator error = page.locator("[id='f-need.problem-error']");
        portal.expecting(409, () -> {
            field(page, "need.problem").fill("Ce que le porteur écrit.");
            field(page, "need.problem").blur();
            assertThat(error).containsText("MANAGER Essai a modifié cette réponse");
        });
        assertThat(error).containsText("Ce que le chargé de mission a noté.");
        portal.checkAccessible();
        button(page, "Réessayer").click();
        assertThat(page.locator("#save-state")).containsText("Enregistré à");
        assertThat(error).isEmpty();
    }

    @Test
    void keepsAnswersInThePageUntilSignedInAgain() {
        Page page = portal.page();
        String id = begin(portal);
        portal.open("/application/form.xhtml?id=" + id + "&step=NEED");
        page.context().clearCookies();
        portal.expecting(401, () -> {
            field(page, "need.problem").fill("Écrit sans session.");
            field(page, "need.problem").blur();
            assertThat(page.locator("#save-state")).containsText("Vous n’êtes plus connecté");
        });
        portal.checkAccessible();
        Page tab = page.context()
                .waitForPage(() ->
                        page.getByText("Se connecter dans un autre onglet").click());
        tab.getByLabel("Nom d’utilisateur").fill(names.get("carrier"));
        tab.getByLabel("Mot de passe").fill(PreparedCampaign.PASSWORD);
        button(tab, "Se connecter").click();
        assertThat(tab.locator("h1")).hasText("Vous êtes de nouveau connecté");
        tab.close();
        button(page, "Réessayer").click();
        assertThat(page.locator("#save-state")).containsText("Enregistré à");
        page.reload();
        assertThat(field(page, "need.problem")).hasValue("Écrit sans session.");
    }

    @Test
    void worksWithoutScriptsAlsoAfterSigningInAgain() {
        Page page = scriptless.page();
        String id = begin(scriptless);
        scriptless.open("/application/form.xhtml?id=" + id + "&step=IDENTITY");
        field(page, "identity.commune").fill("lons");
        button(page, "Enregistrer et continuer").click();
        assertThat(page.locator("#problems")).containsText("Cette commune n’est pas claire");
        page.getByLabel("Laquelle").selectOption("Lons-le-Saunier (39300)");
        button(page, "Enregistrer et continuer").click();
        assertEquals("Le besoin", scriptless.title());

        field(page, "need.problem").fill("Écrit avant la fin de la session.");
        page.context().clearCookies();
        button(page, "Enregistrer et continuer").click();
        page.getByLabel("Nom d’utilisateur").fill(names.get("carrier"));
        page.getByLabel("Mot de passe").fill(PreparedCampaign.PASSWORD);
        button(page, "Se connecter").click();
        assertEquals("Le collectif", scriptless.title());
        scriptless.open("/application/form.xhtml?id=" + id + "&step=NEED");
        assertThat(field(page, "need.problem")).hasValue("Écrit avant la fin de la session.");

        scriptless.open("/application/form.xhtml?id=" + id + "&step=BUDGET");
        field(page, "cost.1.label").fill("Lave-vaisselle");
        button(page, "Ajouter une dépense").click();
        assertThat(page.locator(".row-cost")).hasCount(2);
        button(page, "Effacer la ligne 1").click();
        assertThat(page.locator(".row-cost")).hasCount(1);
    }

    @Test
    void savesByTheEnterKeyAndClearsNothing() {
        Page page = portal.page();
        String id = begin(portal);
        portal.open("/application/form.xhtml?id=" + id + "&step=COLLECTIVE");
        field(page, "carrier.1.name").fill("Anne Petit");
        field(page, "carrier.1.name").press("Enter");
        assertThat(field(page, "carrier.1.name")).hasValue("Anne Petit");
        assertThat(page.locator(".row-carrier")).hasCount(2);
    }

    @Test
    void takesNoAnswersFromAnotherSite() {
        String id = begin(portal);
        for (String path : List.of("/application/save", "/application/autosave")) {
            APIResponse response = portal.page()
                    .request()
                    .post(
                            "http://127.0.0.1:" + System.getProperty("it.http.port") + path,
                            RequestOptions.create()
                                    .setHeader("Origin", "https://elsewhere.example")
                                    .setForm(FormData.create().set("id", id)));
            assertEquals(403, response.status(), path);
        }
    }

    @Test
    void hidesAnApplicationFromOtherCarriers() {
        String id = begin(portal);
        portal.open("/application/form.xhtml?id=" + id + "&step=DOCUMENTS");
        attach(portal.page(), "Statuts", "statuts.pdf");
        String file = portal.page().locator(".files a").getAttribute("href");
        portal.newWindow();
        signIn(portal, "other");
        portal.openExpecting(404, "/application/form.xhtml?id=" + id);
        portal.openExpecting(404, "/application/item.xhtml?id=" + id);
        portal.openExpecting(404, "/application/summary.xhtml?id=" + id);
        portal.openExpecting(404, "/application/item.xhtml?number=CA-2026-9999");
        portal.openExpecting(404, file);
        portal.open("/application/mine.xhtml");
        assertThat(portal.page().getByText("Vous n’avez pas encore de candidature"))
                .isVisible();
    }

    @Test
    void showsACarriersPagesOnATelephone() {
        String id = begin(narrow);
        for (String step : STEPS) {
            narrow.open("/application/form.xhtml?check=1&id=" + id + "&step=" + step);
            narrow.checkAccessible();
        }
        for (String page :
                List.of("form.xhtml?step=DOCUMENTS&id=", "summary.xhtml?id=", "item.xhtml?id=", "withdraw.xhtml?id=")) {
            narrow.open("/application/" + page + id);
            narrow.checkAccessible();
        }
        narrow.open("/application/mine.xhtml");
        narrow.checkAccessible();
    }

    @Test
    void showsAManagersPagesOnATelephone() {
        signIn(narrow, "manager");
        for (String page : List.of(
                "list.xhtml",
                "start.xhtml",
                "campaigns.xhtml",
                "plancampaign.xhtml",
                "grid.xhtml",
                "checklist.xhtml",
                "check.xhtml")) {
            narrow.open("/application/" + page);
            narrow.checkAccessible();
        }
        narrow.open("/application/campaigns.xhtml");
        narrow.page().getByText("Campagne d’essai").click();
        narrow.checkAccessible();
    }

    @Test
    void plansACampaignWithANewVersionOfTheGrid() {
        Page page = portal.page();
        signIn(portal, "manager");
        portal.open("/application/grid.xhtml");
        button(page, "Commencer une nouvelle version").click();
        page.getByText("Ajouter un critère").click();
        portal.checkAccessible();
        page.getByLabel("Code").fill("CLIMATE");
        page.getByLabel("Titre").fill("Le climat");
        page.getByLabel("Question posée au porteur").fill("Quel effet sur le climat ?");
        page.getByLabel("Repères de notation").fill("Aucun\nUn peu");
        button(page, "Enregistrer").click();
        assertThat(page.locator("[id='edit:guidance-error']")).containsText("5 lignes");
        page.getByLabel("Repères de notation").fill("Aucun\nUn peu\nMoyen\nFort\nTrès fort");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".sum-line")).containsText("10 critères");
        portal.checkAccessible();
        button(page, "Adopter cette version").click();
        assertThat(page.locator(".chip").first()).hasText("version 2, adoptée");

        portal.open("/application/plancampaign.xhtml");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Campagne d’hiver");
        page.getByLabel("À quelle heure ferme-t-elle").fill("bientôt");
        button(page, "Planifier une campagne").click();
        assertThat(page.locator("[id='plan:closesAtHour-error']")).containsText("ne se lit pas");
        portal.checkAccessible();
        page.getByLabel("À quelle heure ferme-t-elle").fill("18h");
        button(page, "Planifier une campagne").click();
        assertThat(page.locator(".chip").first()).hasText("en préparation");
        portal.checkAccessible();
        button(page, "Publier la campagne").click();
        assertThat(page.locator(".chip").first()).hasText("annoncée");

        portal.open("/application/checklist.xhtml");
        page.locator(".checks a.button-second").first().click();
        page.getByLabel("Territoire du fonds").fill("Lons-le-Saunier\nsaint");
        button(page, "Enregistrer").click();
        assertThat(page.locator("[id='check:places-error']")).containsText("n’est pas clair");
        portal.checkAccessible();
        page.getByLabel("Territoire du fonds").fill("Lons-le-Saunier");
        button(page, "Enregistrer").click();
        assertThat(page.locator(".checks").first()).containsText("Lons-le-Saunier (39300)");
        portal.checkAccessible();
    }

    private String begin(Portal window) {
        signIn(window, "carrier");
        window.open("/application/start.xhtml");
        button(window.page(), "Commencer").click();
        return window.page().url().replaceFirst(".*id=", "");
    }

    private void signIn(Portal window, String who) {
        window.signIn(names.get(who), PreparedCampaign.PASSWORD);
    }

    /** Every field of the page that the words name. */
    private static void fill(Page page, Map<String, String> words) {
        words.forEach((key, text) -> {
            Locator input = field(page, key);
            if (input.count() == 0) {
                return;
            }
            if ("SELECT".equals(input.evaluate("node => node.tagName"))) {
                input.selectOption(text);
            } else {
                input.fill(text);
            }
        });
    }

    private static void attach(Page page, String label, String fileName) {
        page.getByLabel("De quoi s’agit-il").fill(label);
        page.getByLabel("Le fichier").setInputFiles(new FilePayload(fileName, "application/pdf", PDF));
        button(page, "Joindre ce document").click();
    }

    private static Locator field(Page page, String key) {
        return page.locator("[id='f-" + key + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static LocalDate today() {
        return LocalDate.parse(System.getenv("IMPULSION_CLOCK").substring(0, 10));
    }
}
