package coop.impulsion.committee;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import coop.impulsion.testing.browser.Portal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A committee before its screens, from the first review to the day its carriers read what was decided: the chair at a desk,
 * one member on a telephone, another without scripts.
 */
@ArquillianTest
@RunAsClient
class CommitteeBrowserIT {

    private static final int CRITERIA = 9;

    /** To open an account takes a second or more each: people are many in a committee. */
    private static final RequestOptions PATIENT = RequestOptions.create().setTimeout(300_000);

    @RegisterExtension
    final Portal portal = new Portal();

    @RegisterExtension
    final Portal narrow = new Portal(320);

    @RegisterExtension
    final Portal scriptless = Portal.withoutScripts();

    private String code;

    @BeforeEach
    void prepare() {
        String address = "http://127.0.0.1:" + System.getProperty("it.http.port") + "/tests/committees";
        List<String> lines =
                portal.page().request().post(address, PATIENT).text().lines().toList();
        code = lines.get(0).toLowerCase(Locale.ROOT);
    }

    @Test
    void bringsApplicationsFromTheirReviewsToTheirCarrier() {
        askForReviews();
        review();
        String session = callASession();
        String item = openTheSession(session);
        vote(item);
        decide(item);
        deferTheOther(session);
        sign(session);
        readsNothingYet();
        release(session);
        readsTheDecisions();
    }

    private void askForReviews() {
        signIn(portal, "manager");
        Page page = portal.page();
        page.getByText("2 candidatures recevables sans évaluateur").click();
        portal.checkAccessible();
        row(page, "Ju’ramène").getByText("choisir les évaluateurs").click();
        portal.checkAccessible();
        button(page, "Demander les avis").click();
        assertThat(page.locator(".notice-problem")).containsText("Choisissez au moins un membre");
        page.getByLabel("ANA Test").check();
        button(page, "Demander les avis").click();
        assertThat(page.locator(".chip").first()).hasText("0/1 reçu");
        portal.checkAccessible();
    }

    /** On a telephone: the file opens after the declaration, then one criterion a page. */
    private void review() {
        signIn(narrow, "ana");
        Page page = narrow.page();
        page.getByText("1 avis à remettre").click();
        assertEquals("Vos liens avec cette candidature", narrow.title());
        narrow.checkAccessible();
        button(page, "Déclarer").click();
        assertThat(page.locator(".notice-problem")).containsText("Dites d’abord si quelque chose vous lie");
        page.getByLabel("Rien ne me lie").check();
        button(page, "Déclarer").click();
        narrow.checkAccessible();
        for (int i = 1; i <= CRITERIA; i++) {
            assertThat(page.getByText("Critère " + i + " sur 9")).isVisible();
            page.getByLabel("4 ·").check();
            page.getByLabel("Pourquoi cette note").fill("Parce que c’est écrit " + i + ".");
            button(page, i < CRITERIA ? "Enregistrer et continuer" : "Enregistrer et relire")
                    .click();
        }
        narrow.checkAccessible();
        button(page, "Remettre mon avis").click();
        assertThat(page.locator(".figures")).containsText("4,0");
        narrow.checkAccessible();
    }

    /** @return the session's number */
    private String callASession() {
        Page page = portal.page();
        portal.open("/committee/plan.xhtml");
        portal.checkAccessible();
        page.getByLabel("Heure").fill("25h");
        button(page, "Préparer la séance").click();
        assertThat(page.locator(".notice-problem")).containsText("ne se lit pas comme une heure");
        page.getByLabel("Heure").fill("18h30");
        page.getByLabel("Lieu").fill("Salle du conseil");
        button(page, "Préparer la séance").click();
        String session = page.url().replaceFirst(".*number=", "");
        page.getByLabel("Inscrire Bois d’ici").click();
        page.getByLabel("Inscrire Ju’ramène").click();
        portal.checkAccessible();
        button(page, "Classer par note moyenne").click();
        assertThat(page.locator("tbody tr").first()).containsText("Ju’ramène");
        page.getByText("changer la proposition").first().click();
        portal.checkAccessible();
        page.getByLabel("Premier poste").fill("25 000");
        button(page, "Enregistrer la proposition").click();
        assertThat(page.locator(".notice-problem")).containsText("C’est plus que demandé");
        page.getByLabel("Premier poste").fill("18 000");
        page.getByLabel("Conditions").fill("Le bail est signé.");
        button(page, "Enregistrer la proposition").click();
        portal.open("/committee/session.xhtml?number=" + session);
        assertThat(page.locator(".sum-line")).containsText("2 points, 39\u202F000,00");
        button(page, "Convoquer les membres").click();
        portal.checkAccessible();
        return session;
    }

    /** @return the path of its first item */
    private String openTheSession(String session) {
        signIn(portal, "chair");
        Page page = portal.page();
        page.getByText("1 séance du comité à tenir").click();
        page.getByText("Noter les présences").click();
        portal.checkAccessible();
        for (String who : List.of("CHAIR Test", "ANA Test", "BEA Test")) {
            page.getByLabel("Présence de " + who).selectOption("PRESENT");
        }
        page.getByLabel("Présence de CYR Test").selectOption("REPRESENTED");
        button(page, "Enregistrer les présences").click();
        assertThat(page.locator(".notice-problem")).containsText("porteur de pouvoir qui est présent");
        page.getByLabel("Qui porte le pouvoir de CYR Test").selectOption(new SelectOption().setLabel("ANA Test"));
        button(page, "Enregistrer les présences").click();
        assertThat(page.getByText("3 présents et 1 représenté sur 5 sièges")).isVisible();
        button(page, "Ouvrir la séance").click();
        portal.checkAccessible();
        Locator first = page.locator(".list tbody th a").first();
        String item = first.getAttribute("href");
        first.click();
        page.getByText("Déclarer mes liens").click();
        page.getByLabel("Rien ne me lie").check();
        button(page, "Déclarer").click();
        assertThat(page.getByText("Quorum atteint : 4 voix pour 3 nécessaires")).isVisible();
        portal.checkAccessible();
        return item;
    }

    private void vote(String item) {
        Page chair = portal.page();
        // Bea has drawn the page before the vote is opened; on hers the room goes on by itself where scripts run.
        narrow.open(item);
        button(chair, "Ouvrir le vote").click();
        assertThat(narrow.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voter")))
                .isVisible();
        narrow.checkAccessible();
        Locator voices = narrow.page().locator("fieldset.voice");
        voices.nth(0).getByLabel("Pour").check();
        voices.nth(1).getByLabel("Contre").check();
        button(narrow.page(), "Voter").click();
        assertThat(narrow.page().getByText("Vous avez voté : Pour, Contre (CYR Test)."))
                .isVisible();

        signIn(scriptless, "bea");
        scriptless.open(item);
        scriptless.page().getByText("Déclarer mes liens").click();
        scriptless.page().getByLabel("Rien ne me lie").check();
        button(scriptless.page(), "Déclarer").click();
        scriptless.page().getByLabel("Contre").check();
        button(scriptless.page(), "Voter").click();
        scriptless.page().getByLabel("Pour").check();
        button(scriptless.page(), "Changer mon vote").click();
        assertThat(scriptless.page().getByText("Vous avez voté : Pour.")).isVisible();

        chair.getByLabel("Pour").check();
        button(chair, "Voter").click();
        assertThat(chair.getByText("4 voix exprimées sur 4")).isVisible();
        seesItemEffectAndBallotTogether(chair);
        portal.checkAccessible();
    }

    private static void seesItemEffectAndBallotTogether(Page page) {
        for (String part : List.of(".vote-item", ".vote-effect", ".vote-ballot")) {
            double bottom =
                    page.locator(part).boundingBox().y + page.locator(part).boundingBox().height;
            assertTrue(bottom <= 900, part + " ends at " + bottom);
        }
    }

    private void decide(String item) {
        Page chair = portal.page();
        button(chair, "Clore et compter").click();
        assertThat(chair.locator(".tally")).containsText("3");
        assertThat(chair.getByText("Proposition adoptée.")).isVisible();
        assertThat(chair.getByText("CYR Test : Contre")).isVisible();
        button(chair, "Prononcer la décision").click();
        assertThat(chair.locator(".notice-problem")).containsText("Dites pourquoi");
        portal.checkAccessible();

        // Whoever is writing keeps their page as it is.
        chair.getByLabel("Motifs").fill("Un essai bien pensé.");
        // The same chair in another window has reopened the ballot and counted it anew: this page is no longer true.
        signIn(scriptless, "chair");
        scriptless.open(item);
        button(scriptless.page(), "Rouvrir le vote").click();
        button(scriptless.page(), "Clore et compter").click();
        button(chair, "Prononcer la décision").click();
        assertThat(chair.locator(".notice-problem")).containsText("CHAIR Test a clos le vote");
        button(chair, "Prononcer la décision").click();
        assertThat(chair.locator(".notice-done")).containsText("réserve 24\u202F000,00");
        assertThat(chair.locator(".chip").first()).hasText("accord sous conditions");
        portal.checkAccessible();
    }

    private void deferTheOther(String session) {
        Page chair = portal.page();
        portal.open("/committee/session.xhtml?number=" + session);
        assertThat(button(chair, "Lever la séance")).hasCount(0);
        row(chair, "Bois d’ici").locator("th a").click();
        chair.getByText("Déclarer mes liens").click();
        chair.getByLabel("Rien ne me lie").check();
        button(chair, "Déclarer").click();
        chair.getByText("Ajourner sans voter").click();
        button(chair, "Ajourner ce point").click();
        assertThat(chair.locator(".notice-problem")).containsText("Dites pourquoi");
        portal.checkAccessible();
        if (!chair.getByLabel("Motifs").isVisible()) {
            chair.getByText("Ajourner sans voter").click();
        }
        chair.getByLabel("Motifs").fill("Le devis de la scierie manque.");
        button(chair, "Ajourner ce point").click();
        assertThat(chair.locator(".chip").first()).hasText("ajournement");
        portal.checkAccessible();
    }

    private void sign(String session) {
        Page chair = portal.page();
        portal.open("/committee/session.xhtml?number=" + session);
        button(chair, "Lever la séance").click();
        assertThat(chair.locator(".notice-done")).containsText("Le procès-verbal attend la signature");
        portal.checkAccessible();
        portal.open("/home.xhtml");
        chair.getByText("1 procès-verbal à signer").click();
        portal.open("/committee/minutes.xhtml?number=" + session);
        portal.checkAccessible();
        assertThat(row(chair, "Bois d’ici")).containsText("Le devis de la scierie manque.");
        chair.getByLabel("Autres points abordés").fill("Le comité visitera la scierie.");
        button(chair, "Enregistrer").click();
        assertThat(chair.locator(".notice-done")).containsText("complété");
        button(chair, "Signer le procès-verbal").click();
        assertThat(chair.locator(".notice-done")).containsText("est signé");
        assertThat(chair.locator(".chip").first()).hasText("signé");
        assertThat(chair.getByLabel("Autres points abordés")).hasCount(0);
        portal.checkAccessible();
        APIResponse minutes = chair.request()
                .get(chair.url().replaceAll("/committee/.*", "")
                        + chair.getByText("Télécharger le procès-verbal").getAttribute("href"));
        assertEquals("%PDF-", new String(minutes.body(), 0, 5, StandardCharsets.US_ASCII));
    }

    /** What is signed is not told yet. */
    private void readsNothingYet() {
        signIn(narrow, "carrier");
        narrow.open("/application/mine.xhtml");
        assertThat(narrow.page().locator("main")).not().containsText("ajournée");
        narrow.page().getByText("Bois d’ici").click();
        assertThat(narrow.page().locator("main")).not().containsText("Le devis de la scierie manque.");
        assertThat(narrow.page().getByText("Montants, conditions et motifs")).hasCount(0);
    }

    private void release(String session) {
        signIn(portal, "manager");
        Page page = portal.page();
        page.getByText("1 séance dont les décisions sont à communiquer").click();
        portal.open("/committee/release.xhtml?number=" + session);
        portal.checkAccessible();
        assertThat(button(page, "Communiquer les décisions (2)")).hasCount(0);
        Locator letter = page.getByLabel("Lettre au porteur de Bois d’ici");
        assertThat(letter)
                .hasValue(Pattern.compile("a ajourné votre projet.*Le devis de la scierie manque", Pattern.DOTALL));
        letter.fill("Madame, Monsieur,\n\nVotre projet reviendra avec le devis de la scierie.");
        button(page, "Garder ces lettres").click();
        assertThat(page.locator(".notice-done")).containsText("2 lettres sont prêtes");
        portal.checkAccessible();
        button(page, "Communiquer les décisions (2)").click();
        assertThat(page.locator(".chip").first()).hasText("décisions communiquées");
        portal.checkAccessible();
    }

    /** On a telephone. */
    private void readsTheDecisions() {
        Page page = narrow.page();
        narrow.open("/application/mine.xhtml");
        narrow.checkAccessible();
        page.getByText("Bois d’ici").click();
        assertThat(page.locator(".letter")).containsText("Votre projet reviendra avec le devis de la scierie.");
        narrow.checkAccessible();
        page.getByText("Montants, conditions et motifs").click();
        assertThat(page.locator("main")).containsText("ajournement");
        assertThat(page.locator("main")).containsText("Le devis de la scierie manque.");
        narrow.checkAccessible();
        narrow.open("/application/mine.xhtml");
        page.getByText("Ju’ramène").click();
        page.getByText("Montants, conditions et motifs").click();
        assertThat(page.locator("main")).containsText("24\u202F000,00");
        assertThat(page.locator("main")).containsText("Le bail est signé.");
        assertThat(page.locator("main")).containsText("Un essai bien pensé.");
        narrow.checkAccessible();
    }

    private void signIn(Portal window, String who) {
        window.newWindow();
        window.signIn(who + '-' + code, PreparedCommittee.PASSWORD);
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
