package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import coop.impulsion.testing.browser.PageFaults;
import coop.impulsion.testing.browser.Portal;
import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Crawl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page of the source in a real browser, reached by its links and opened by somebody who may: twice, where the demo
 * shows most and where most can be done. Each is held to {@link PageFaults}, wide and on a telephone, and says nothing on
 * the browser's console, where a violated content policy would be told too.
 */
@ArquillianTest
@RunAsClient
class EveryPageBrowserIT {

    /** To which nothing leads: shown after a sign-in that answers being written had asked for. */
    private static final String AFTER_AN_ACT = "/application/back.xhtml";

    @RegisterExtension
    final Portal portal = new Portal();

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyPageIsFitForEverybody() {
        Map<String, Set<String>> visits = visits();
        Set<String> visited = new TreeSet<>();
        visits.forEach((who, addresses) -> {
            portal.continueAs(Walks.all().get(who).visitor());
            portal.page().onConsoleMessage(message -> listen(who, message));
            for (String address : addresses) {
                look(who, address, 200);
                visited.add(Walks.view(address));
            }
        });
        Set<String> forgotten = new TreeSet<>(PagesOfTheSource.views());
        forgotten.removeAll(visited);
        forgotten.removeAll(Walks.REACHED_BY_ACTS);
        assertEquals(Set.of(), forgotten, "pages that the walk did not come to");
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsSaidWhenSomethingGoesWrongIsFitForEverybody() {
        for (String view : PagesOfTheSource.errors()) {
            int said = Integer.parseInt(view.replaceAll("\\D", ""));
            portal.expecting(said, () -> look(Walks.NOBODY, view, said == 413 ? said : 200));
        }
        assertEquals(List.of(), faults);
    }

    /** A check that finds nothing proves nothing unless it finds what is wrong. */
    @Test
    void findsWhatIsWrong() {
        portal.page()
                .setContent("<html><head><title> · Impulsion</title></head><body><h1>Un</h1><h1>Deux</h1>"
                        + "<img src='data:,'><div style='width:600px'>Large</div></body></html>");
        String found = String.join("\n", PageFaults.of(portal.page()));
        for (String fault : List.of(
                "the language \"\"",
                "title",
                "2 h1",
                "image-alt",
                "px wider than its window of 320",
                "html-has-lang")) {
            assertTrue(found.contains(fault), fault + " is missing in " + found);
        }
    }

    private void look(String who, String address, int expected) {
        Response response = portal.open(address);
        String where = who + ": " + address;
        if (response.status() != expected || !portal.page().url().endsWith(address)) {
            faults.add(where + " answered " + response.status() + " at "
                    + portal.page().url());
            return;
        }
        PageFaults.of(portal.page()).forEach(fault -> faults.add(where + ' ' + fault));
    }

    private void listen(String who, ConsoleMessage message) {
        faults.add(who + ": " + portal.page().url() + " says on the console: " + message.text());
    }

    /** Addresses by who opens them: of each view where the demo shows most of it, and where everything can be done. */
    private static Map<String, Set<String>> visits() {
        Map<String, Set<String>> visits = new TreeMap<>();
        choose(visits, who -> !who.equals(Walks.EVERYTHING));
        choose(visits, Walks.EVERYTHING::equals);
        visits.get("lea").add(AFTER_AN_ACT);
        return visits;
    }

    private record Seen(String who, String address, int length) {}

    private static void choose(Map<String, Set<String>> visits, Predicate<String> isWanted) {
        Map<String, Seen> most = new TreeMap<>();
        for (Map.Entry<String, Crawl> walk : Walks.all().entrySet()) {
            if (isWanted.test(walk.getKey())) {
                for (Map.Entry<String, Answer> answer :
                        walk.getValue().answers().entrySet()) {
                    if (answer.getValue().isPage()) {
                        Seen seen = new Seen(
                                walk.getKey(),
                                answer.getValue().path(),
                                answer.getValue().bytes().length);
                        most.merge(
                                Walks.view(seen.address()),
                                seen,
                                (one, other) -> one.length() >= other.length() ? one : other);
                    }
                }
            }
        }
        most.values().stream()
                .sorted(Comparator.comparing(Seen::address))
                .forEach(seen -> visits.computeIfAbsent(seen.who(), any -> new TreeSet<>())
                        .add(seen.address()));
    }
}
