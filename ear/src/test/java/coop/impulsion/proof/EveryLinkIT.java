package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.DemoPeople;
import coop.impulsion.testing.DemoPeople.Person;
import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Crawl;
import coop.impulsion.testing.http.DemoVisitors;
import coop.impulsion.testing.http.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everybody of the demo, and a stranger, follows every link that the portal offers to them: nothing is missing, nothing
 * fails, nothing shows a key instead of words; and what one of them is led to stays closed to those who are not.
 */
@ArquillianTest
@RunAsClient
class EveryLinkIT {

    private static final int MOST_OF_EACH = 3;

    /** Shown after an act, or only while a person is in the middle of one. */
    private static final Set<String> REACHED_BY_ACTS = Set.of(
            // after a sign-in that answers being written had asked for
            "/application/back.xhtml",
            // while nobody carries a part of an award
            "/award/gap.xhtml",
            // once a commitment of which money may go back has ended
            "/commitment/restitution.xhtml",
            // while a version of the grid is not adopted yet
            "/application/criterion.xhtml",
            // while a session is held, and before its decisions are released
            "/committee/decision.xhtml",
            "/committee/release.xhtml",
            // once two what-ifs were chosen
            "/scenario/compare.xhtml");

    /** What stands where a text is missing, or an expression was not read. */
    private static final Pattern NOT_WORDS =
            Pattern.compile("\\?\\?\\?|#\\{|\\$\\{|\\b[a-z]+\\.[a-z][A-Za-z]*\\.[A-Z]{2,}[A-Z_]*\\b");

    /** A number of something, as papers and pages name it, or the place of an entry or row. */
    private static final Pattern NAMES_ONE = Pattern.compile("=([A-Z]{1,4}-(\\d{4}-)?\\d{2,}|\\d+)(&|$)");

    /** What only the demo's fund can tell. */
    private static final Pattern OF_THE_DEMO = Pattern.compile("Lédonien|Ju’ramène|Guyot|Reculées|ECLA|Marc Outhier");

    private static final Map<String, Crawl> CRAWLS = new LinkedHashMap<>();

    @BeforeAll
    static void crawl() {
        if (!CRAWLS.isEmpty()) {
            return;
        }
        CRAWLS.put("nobody", new Crawl(new Visitor(), MOST_OF_EACH).from("/"));
        // What the demo has none of, and one person with every role.
        CRAWLS.put("everything", new Crawl(OtherFund.open().visitor(), 20).from("/home.xhtml"));
        for (Person person : DemoPeople.all()) {
            CRAWLS.put(
                    person.userName(), new Crawl(DemoVisitors.of(person.userName()), MOST_OF_EACH).from("/home.xhtml"));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> faults = new ArrayList<>();
        CRAWLS.forEach((who, crawl) -> crawl.answers().forEach((path, answer) -> {
            String where = who + ": " + answer + ", linked from " + crawl.origin(path);
            if (answer.status() != 200) {
                faults.add(where);
            } else if (answer.isPage() && answer.title().isBlank()) {
                faults.add(where + " has no heading");
            } else if (answer.isPage() && NOT_WORDS.matcher(shown(answer)).find()) {
                faults.add(where + " shows " + found(answer));
            }
        }));
        assertEquals(List.of(), faults);
    }

    /** A view that nobody is ever led to is forgotten, or its link is. */
    @Test
    void everyPageIsLinkedForSomebody() {
        Set<String> reached = CRAWLS.values().stream()
                .flatMap(crawl -> crawl.addresses().stream())
                .map(address -> address.replaceFirst("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        reached.addAll(List.of("/index.xhtml", "/home.xhtml", "/sign-in.xhtml"));
        assertTrue(reached.size() > 40, reached::toString);
        Set<String> forgotten = new TreeSet<>(PagesOfTheSource.views());
        forgotten.removeAll(reached);
        forgotten.removeAll(REACHED_BY_ACTS);
        assertEquals(Set.of(), forgotten);
    }

    /**
     * An address that names one thing, and that one person was led to: who has the same role but was not led there gets
     * nothing of it, unless a page offers it to them too.
     */
    @Test
    void whatIsAnothersStaysClosed() {
        List<String> faults = new ArrayList<>();
        Map<String, Set<String>> ofRole = new HashMap<>();
        RoleMatrixIT.rolesOfDemo()
                .forEach((user, roles) -> ofRole.computeIfAbsent(roles.toString(), any -> new TreeSet<>())
                        .add(user));
        int tried = 0;
        for (String owner : List.of("lea", "thomas", "agglo", "jeanne")) {
            String role = RoleMatrixIT.rolesOfDemo().get(owner).toString();
            for (String other : ofRole.get(role)) {
                for (String address : CRAWLS.get(owner).addresses()) {
                    boolean isTheirs = CRAWLS.get(other).addresses().contains(address);
                    if (other.equals(owner)
                            || isTheirs
                            || !NAMES_ONE.matcher(address).find()) {
                        continue;
                    }
                    tried++;
                    Answer answer = DemoVisitors.of(other).get(address);
                    if (answer.status() != 404 && answer.status() != 403) {
                        faults.add(other + ": " + answer + ", which is " + owner + "’s");
                    }
                }
            }
        }
        assertTrue(tried > 10, "addresses of others: " + tried);
        assertEquals(List.of(), faults);
    }

    /**
     * Somebody who is everything in another fund, which is empty: an address that names one thing of the demo is closed, or
     * shows a list or a form without it.
     */
    @Test
    void whatIsAnotherFundsStaysClosed() {
        Visitor stranger = OtherFund.empty().visitor();
        List<String> faults = new ArrayList<>();
        Set<String> named = CRAWLS.entrySet().stream()
                .filter(crawl -> !crawl.getKey().equals("everything"))
                .flatMap(crawl -> crawl.getValue().answers().keySet().stream())
                .filter(address -> NAMES_ONE.matcher(address).find() && !address.startsWith("/public/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 40, named::toString);
        int closed = 0;
        for (String address : named) {
            Answer answer = stranger.get(address);
            boolean isClosed = answer.status() == 404 || answer.status() == 403;
            closed += isClosed ? 1 : 0;
            if (!isClosed
                    && (answer.status() != 200
                            || OF_THE_DEMO.matcher(answer.body()).find())) {
                faults.add(answer.toString());
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(closed > named.size() / 2, closed + " of " + named.size() + " closed");
    }

    private static String shown(Answer answer) {
        return answer.body().replaceAll("(?s)<(script|style)\\b.*?</\\1>", "").replaceAll("<[^>]*>", " ");
    }

    private static String found(Answer answer) {
        var words = NOT_WORDS.matcher(shown(answer));
        return words.find() ? shown(answer).substring(Math.max(0, words.start() - 20), words.end()) : "";
    }
}
