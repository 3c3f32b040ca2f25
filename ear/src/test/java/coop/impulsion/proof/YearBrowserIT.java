package coop.impulsion.proof;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import coop.impulsion.application.PreparedCampaign;
import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.browser.Portal;
import coop.impulsion.testing.browser.PortalFund;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole year of a fund on its pages, from a promise to the statement of what it did, each step by whom it falls to. */
@ArquillianTest
@RunAsClient
class YearBrowserIT {

    private static final byte[] PDF = "%PDF-1.4\n% bail\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> STEPS =
            List.of("IDENTITY", "NEED", "COLLECTIVE", "EXPERIMENT", "BUDGET", "FUNDING", "GRID");
    private static final int CRITERIA = 9;
    private static final LocalDate TODAY =
            LocalDate.parse(System.getenv("IMPULSION_CLOCK").substring(0, 10));

    @RegisterExtension
    final Portal portal = new Portal();

    /** The member's own window, while the chair has theirs. */
    @RegisterExtension
    final Portal member = new Portal();

    private PortalFund fund;

    @Test
    void goesFromAPromiseToTheStatementOfWhatItDid() {
        fund = PortalFund.prepared(portal, "/tests/year-to-live", Map.of());
        String call = promiseAndCall();
        receive(call);
        String application = apply();
        admit(application);
        review();
        String award = decide(inviteTheCommittee());
        prepareTheAgreement(award);
        showTheEvidence(award);
        pay(award);
        checkTheBooks(award);
        measureAndConclude();
        readTheStatement();
    }

    /** @return the call's number */
    private String promiseAndCall() {
        fund.signIn("manager");
        portal.open("/contributor/edit.xhtml");
        page().getByLabel("Citoyen").check();
        field("name").fill("Claude Essai");
        field("userName").fill(fund.get("contributor"));
        click("Enregistrer");
        String contributor = number();

        portal.open("/commitment/record.xhtml?contributor=" + contributor);
        page().getByLabel("Don ou mécénat").check();
        field("amount").fill("60 000");
        click("Enregistrer l’engagement");
        String commitment = number();

        portal.open("/commitment/issue.xhtml?number=" + commitment);
        click("Émettre les appels");
        return found("A-\\d{4}-\\d{4}", said());
    }

    private void receive(String call) {
        fund.signIn("accountant");
        portal.open("/commitment/recordreceipt.xhtml?call=" + call);
        click("Enregistrer l’encaissement");
        assertThat(page().locator(".notice-done")).containsText("60\u202F000,00");
    }

    /** @return the application's number */
    private String apply() {
        fund.signIn("carrier");
        page().getByText("1 campagne ouverte").click();
        page().getByText("Commencer une candidature").click();
        click("Commencer");
        String id = page().url().replaceFirst(".*id=", "");
        Map<String, String> words = PreparedCampaign.words(TODAY.plusMonths(2));
        for (String step : STEPS) {
            portal.open("/application/form.xhtml?id=" + id + "&step=" + step);
            words.forEach(this::answer);
            click("Enregistrer et continuer");
        }
        portal.open("/application/summary.xhtml?id=" + id);
        page().getByLabel("Je confirme que ce dossier").check();
        click("Déposer la candidature");
        assertThat(chip()).hasText("déposée");
        return number();
    }

    private void answer(String key, String words) {
        Locator input = page().locator("[id='f-" + key + "']");
        if (input.count() == 0) {
            return;
        }
        if ("SELECT".equals(input.evaluate("node => node.tagName"))) {
            input.selectOption(words);
        } else {
            input.fill(words);
        }
    }

    private void admit(String application) {
        fund.signIn("manager");
        page().getByText("1 candidature à examiner").click();
        page().getByText(application).click();
        page().locator(".page-actions").getByText("Examiner la recevabilité").click();
        for (Locator answer : page().getByLabel("Votre réponse").all()) {
            answer.selectOption("YES");
        }
        click("Enregistrer les réponses");
        click("Déclarer recevable");
        assertThat(chip()).hasText("recevable");
    }

    private void review() {
        portal.open("/committee/reviews.xhtml");
        page().getByText("choisir les évaluateurs").click();
        page().getByLabel(Pattern.compile("Ana-")).check();
        click("Demander les avis");

        fund.signIn("ana");
        page().getByText("1 avis à remettre").click();
        page().getByLabel("Rien ne me lie").check();
        click("Déclarer");
        for (int i = 1; i <= CRITERIA; i++) {
            page().getByLabel("4 ·").check();
            page().getByLabel("Pourquoi cette note").fill("Parce que c’est écrit.");
            click(i < CRITERIA ? "Enregistrer et continuer" : "Enregistrer et relire");
        }
        click("Remettre mon avis");
        assertThat(page().locator(".figures")).containsText("4,0");
    }

    /** @return the session's number */
    private String inviteTheCommittee() {
        fund.signIn("manager");
        portal.open("/committee/plan.xhtml");
        page().getByLabel("Heure").fill("18h30");
        page().getByLabel("Lieu").fill("Salle du conseil");
        click("Préparer la séance");
        String session = number();
        page().getByLabel("Inscrire Ju’ramène").click();
        portal.open("/committee/session.xhtml?number=" + session);
        click("Convoquer les membres");
        return session;
    }

    /** @return the award's number */
    private String decide(String session) {
        fund.signIn("chair");
        portal.open("/committee/attendance.xhtml?number=" + session);
        page().getByLabel(Pattern.compile("Présence de Odile-")).selectOption("PRESENT");
        page().getByLabel(Pattern.compile("Présence de Ana-")).selectOption("PRESENT");
        click("Enregistrer les présences");
        click("Ouvrir la séance");
        page().locator("tbody th a").first().click();
        String item = page().url().replaceFirst(".*item=", "");
        page().getByText("Déclarer mes liens").click();
        page().getByLabel("Rien ne me lie").check();
        click("Déclarer");
        click("Ouvrir le vote");

        member.lookAt(fund.get("code"));
        member.signIn(fund.get("ana"), FundsOfTests.PASSWORD);
        member.open("/committee/item.xhtml?item=" + item);
        member.page().getByLabel("Pour").check();
        button(member.page(), "Voter").click();

        page().getByLabel("Pour").check();
        click("Voter");
        click("Clore et compter");
        page().getByLabel("Motifs").fill("Un essai bien pensé.");
        click("Prononcer la décision");
        assertThat(page().locator(".notice-done")).containsText("réserve 25\u202F000,00");
        String award = found(
                "number=([^&]*)", page().locator("a[href*='/award/item.xhtml']").getAttribute("href"));

        portal.open("/committee/session.xhtml?number=" + session);
        click("Lever la séance");
        portal.open("/committee/minutes.xhtml?number=" + session);
        click("Signer le procès-verbal");
        fund.signIn("manager");
        portal.open("/committee/release.xhtml?number=" + session);
        click("Garder ces lettres");
        click("Communiquer les décisions (1)");
        assertThat(chip()).hasText("décisions communiquées");
        return award;
    }

    private void prepareTheAgreement(String award) {
        portal.open("/award/schedule.xhtml?number=" + award);
        field("dueDays").fill("0");
        click("Ajouter une condition");
        page().getByLabel("Condition 1").fill("Le bail est signé.");
        click("Enregistrer l’échéancier");

        portal.open("/award/agreement.xhtml?number=" + award);
        field("fundSignatory").fill("Jeanne Roux, présidente");
        field("beneficiarySignatory").fill("Paul Petit, président");
        click("Enregistrer");
        portal.open("/award/payee.xhtml?number=" + award);
        field("payeeName").fill("Association Ju’ramène");
        field("payeeIban").fill("FR76 3000 6000 0112 3456 7890 189");
        click("Enregistrer");
        click("Préparer la convention");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noter la signature"))
                .click();
        click("Noter la signature");
        assertThat(page().locator(".notice-done")).containsText("est en vigueur");
    }

    private void showTheEvidence(String award) {
        fund.signIn("carrier");
        portal.open("/award/mine.xhtml");
        page().getByText("Le bail est signé.").first().click();
        page().locator("input[type=file]").setInputFiles(new FilePayload("bail.pdf", "application/pdf", PDF));
        click("Envoyer");

        fund.signIn("manager");
        portal.open("/award/item.xhtml?number=" + award);
        page().getByText("Vérifier la condition").first().click();
        page().getByLabel("Ce que vous avez vérifié").fill("Bail lu.");
        click("La condition est remplie");
        assertThat(page().locator(".notice-done")).containsText(award + "-T1 est à payer");
    }

    private void pay(String award) {
        fund.signIn("accountant");
        page().getByText("1 tranche à payer").click();
        page().getByText(award + "-T1").click();
        click("Préparer l’ordre");
        String order = page().url().replaceFirst(".*/disbursement/", "/disbursement/");

        fund.signIn("approver");
        page().getByText("1 ordre de paiement à approuver").click();
        portal.open(order);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approuver"))
                .click();

        fund.signIn("accountant");
        page().getByText("1 ordre approuvé à transmettre à la banque").click();
        page().getByText("Transmettre à la banque").first().click();
        click("Créer le fichier");
        page().getByLabel("Payé le").fill(day(TODAY));
        click("Enregistrer le paiement");
        assertThat(page().locator(".notice-done")).containsText("1 paiement enregistré.");
    }

    private void checkTheBooks(String award) {
        portal.open("/ledger/journal.xhtml?journal=BQ");
        Locator paid = page().locator("tbody", new Page.LocatorOptions().setHasText(award));
        assertThat(paid.first()).containsText("25\u202F000,00");
        portal.open("/ledger/verification.xhtml");
        click("Contrôler maintenant");
        assertThat(page().locator("main")).containsText("Tout est juste");
    }

    private void measureAndConclude() {
        fund.signIn("manager");
        portal.open("/impact/indicators.xhtml");
        field("label").fill("Boîtes rapportées");
        field("code").fill("BOITE");
        field("unit").fill("boîtes");
        page().getByLabel("On additionne les relevés").check();
        click("Définir l’indicateur");
        portal.open("/project/list.xhtml");
        page().getByText("Ju’ramène").first().click();
        String project = number();
        portal.open("/impact/target.xhtml?number=" + project);
        field("indicator").selectOption("BOITE");
        field("baseline").fill("0");
        field("target").fill("100");
        click("Enregistrer");

        fund.signIn("carrier");
        portal.open("/impact/measure.xhtml?number=" + project + "&indicator=BOITE");
        field("measuredOn").fill(day(TODAY));
        field("value").fill("40");
        click("Enregistrer");
        assertThat(page().locator(".indicator-value")).containsText("40 boîtes");

        fund.signIn("manager");
        portal.open("/impact/verdict.xhtml?number=" + project);
        page().getByLabel("Continuer").check();
        field("reasons").fill("Les clients rapportent.");
        click("Prononcer le verdict");
        assertThat(page().locator(".verdict")).containsText("le projet continue");
    }

    private void readTheStatement() {
        portal.open("/statement/list.xhtml");
        field("from").fill(day(TODAY.withDayOfYear(1)));
        field("to").fill(day(TODAY));
        click("Produire les états");
        assertThat(page().locator(".page-actions")).containsText("Télécharger 1 document");

        fund.signIn("contributor");
        page().getByText("1 nouvel état d’impact").click();
        String document = page().locator(".own-statement a.button").getAttribute("href");
        APIResponse statement = page().request().get(page().url().replaceFirst("/statement/.*", "") + document);
        assertEquals(200, statement.status());
        assertEquals("%PDF-", new String(statement.body(), 0, 5, StandardCharsets.US_ASCII));
        page().locator(".own-statement").getByText("vérifier").click();
        assertThat(page().locator("main")).containsText("Fonds d’une année");
        portal.open("/contributor/mine.xhtml");
        assertThat(page().locator("main")).containsText("Vous avez promis 60\u202F000,00");
    }

    private Page page() {
        return portal.page();
    }

    private Locator chip() {
        return page().locator(".page-title .chip").first();
    }

    /** The input with that id, whatever form it stands in. */
    private Locator field(String id) {
        return page().locator("[id$=':" + id + "']").first();
    }

    private void click(String name) {
        button(page(), name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** What the page's address names. */
    private String number() {
        return found("number=([^&#]*)", page().url());
    }

    private String said() {
        return page().locator(".notice-done").innerText();
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(found.groupCount());
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
