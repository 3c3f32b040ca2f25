package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Two people before the same page: the second hears who was faster, and nothing of the first is lost. One person who sends
 * a form twice is answered twice as if it were once.
 */
@ArquillianTest
@RunAsClient
class TwoPeopleIT {

    private Map<String, String> prepared;

    @Test
    void tellsTheSecondWhoChangedThePayee() {
        prepare(Map.of("example", "A"));
        String page = "/award/payee.xhtml?number=" + prepared.get("award");
        Map<String, String> first = Map.of("payeeName", "La première", "payeeIban", "FR7630006000011234567890189");
        tellsTheSecond(
                page, "payee", first, Map.of("payeeName", "La seconde", "payeeIban", "FR7630006000011234567890189"));
        assertTrue(visitor("manager").get(page).shows("La première"));
    }

    @Test
    void tellsTheSecondWhoRewordedTheAgreement() {
        prepare(Map.of("example", "A"));
        String page = "/award/agreement.xhtml?number=" + prepared.get("award");
        tellsTheSecond(page, "agreement", Map.of("fundSignatory", "Anne"), Map.of("fundSignatory", "Bruno"));
        assertTrue(visitor("manager").get(page).body().contains("value=\"Anne\""));
    }

    @Test
    void tellsTheSecondWhoSetTheSchedule() {
        prepare(Map.of("example", "A"));
        String page = "/award/schedule.xhtml?number=" + prepared.get("award");
        tellsTheSecond(page, "schedule", Map.of("dueDays", "10", "save", ""), Map.of("dueDays", "20", "save", ""));
        assertTrue(visitor("manager").get(page).body().contains("value=\"10\""));
    }

    @Test
    void tellsTheSecondWhoChangedACommitment() {
        prepare(Map.of("example", "A"));
        String page = "/commitment/terms.xhtml?number=" + prepared.get("M1");
        Map<String, String> first = Map.of("ceilingAmount", "500,00", "save", "");
        tellsTheSecond(page, "commitment", first, Map.of("ceilingAmount", "600,00", "save", ""));
        assertTrue(visitor("manager")
                .get("/commitment/item.xhtml?number=" + prepared.get("M1"))
                .shows("500,00"));
    }

    @Test
    void tellsTheSecondWhoChangedAContributor() {
        prepare(Map.of("example", "A"));
        String page = "/contributor/edit.xhtml?number=C-0001";
        tellsTheSecond(page, "contributor", Map.of("name", "Commune d’Anne"), Map.of("name", "Commune de Bruno"));
        assertTrue(
                visitor("manager").get("/contributor/item.xhtml?number=C-0001").shows("Commune d’Anne"));
    }

    @Test
    void tellsTheSecondWhoApprovedTheOrder() {
        prepare(Map.of("example", "A", "signed", "1"));
        Visitor accountant = visitor("accountant");
        Answer payable = accountant.get("/disbursement/list.xhtml?show=PAYABLE");
        Answer prepare = accountant.get(payable.links().stream()
                .filter(link -> link.contains("/disbursement/prepare.xhtml"))
                .findFirst()
                .orElseThrow());
        Answer order = accountant.submit(prepare, prepare.form("prepare"), Map.of());
        String page = order.path();
        Visitor approver = visitor("approver");
        Visitor other = visitor("both");
        Answer early = approver.get(page);
        Answer late = other.get(page);
        assertTrue(
                approver.submit(early, early.form("approve"), Map.of()).shows("L’ordre est approuvé."),
                early::toString);
        Answer told = other.submit(late, late.form("approve"), Map.of());
        assertTrue(told.shows("Page périmée"), told::toString);
        assertTrue(told.shows(prepared.get("approver")), told::toString);
    }

    @Test
    void answersAFormThatIsSentTwiceAsIfItWereSentOnce() {
        prepare(Map.of("example", "A"));
        String number = prepared.get("award");
        sentTwice("/award/schedule.xhtml?number=" + number, "schedule", Map.of("dueDays", "10", "save", ""));
        sentTwice("/award/agreement.xhtml?number=" + number, "agreement", Map.of("fundSignatory", "Anne"));
        sentTwice(
                "/award/payee.xhtml?number=" + number,
                "payee",
                Map.of("payeeName", "Association", "payeeIban", "FR7630006000011234567890189"));
        sentTwice(
                "/commitment/terms.xhtml?number=" + prepared.get("M1"),
                "commitment",
                Map.of("ceilingAmount", "5 000", "save", ""));
        sentTwice(
                "/contributor/edit.xhtml", "contributor", Map.of("contributorClass", "CITIZEN", "name", "Alix Essai"));
        sentTwice("/committee/plan.xhtml", "plan", Map.of("hour", "18h30", "place", "Mairie"));
    }

    private void sentTwice(String address, String form, Map<String, String> typed) {
        Visitor manager = visitor("manager");
        Answer page = manager.get(address);
        String before = kept();
        List<CompletableFuture<Answer>> sent = Stream.of(1, 2)
                .map(time -> CompletableFuture.supplyAsync(() -> manager.submit(page, page.form(form), typed)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        answers = Stream.concat(answers.stream(), Stream.of(manager.submit(page, page.form(form), typed)))
                .toList();
        for (Answer answer : answers) {
            assertEquals(200, answer.status(), () -> address + ": " + answer);
            assertNotEquals(
                    address.replaceFirst("\\?.*", ""),
                    answer.path().replaceFirst("\\?.*", ""),
                    address + ": " + answer);
            assertFalse(answer.shows("Page périmée"), answer::toString);
        }
        assertEquals(Long.parseLong(before) + 1, Long.parseLong(kept()), "acts in the trail");
    }

    private void tellsTheSecond(String address, String form, Map<String, String> first, Map<String, String> second) {
        Visitor manager = visitor("manager");
        Visitor deputy = visitor("deputy");
        Answer early = manager.get(address);
        Answer late = deputy.get(address);
        Answer done = manager.submit(early, early.form(form), first);
        assertTrue(done.path().contains("/item.xhtml"), done::toString);
        Answer told = deputy.submit(late, late.form(form), second);
        assertEquals(200, told.status());
        assertTrue(told.shows("Page périmée"), told::toString);
        assertTrue(told.shows(prepared.get("manager")), "who was faster is said at " + told);
        second.forEach((field, typed) ->
                assertTrue(field.equals("save") || told.body().contains("value=\"" + typed + '"'), field + " is kept"));
    }

    private void prepare(Map<String, String> how) {
        prepared = new HashMap<>();
        new Visitor()
                .post("/tests/awards", List.copyOf(how.entrySet()))
                .body()
                .lines()
                .map(line -> line.split("=", 2))
                .forEach(parts -> prepared.put(parts[0], parts[1]));
    }

    private Visitor visitor(String who) {
        Visitor visitor = new Visitor().signedIn(prepared.get(who), FundsOfTests.PASSWORD);
        visitor.setCookie("impulsion-fund", prepared.get("code"));
        return visitor;
    }

    private String kept() {
        return new Visitor()
                .get("/tests/kept?fund=" + prepared.get("code"))
                .body()
                .replaceFirst(" .*", "");
    }
}
