package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * However much a page shows, it asks the database as often: each page that opens by its bare address, and pages of one
 * thing that has many parts, in a fund with few rows of everything and in one with many. The database counts.
 */
@ArquillianTest
@RunAsClient
class StatementCountIT {

    private static final int FEW = 3;
    private static final int MANY = 12;
    private static final int MOST_TRIES = 12;

    /** Tables that show as many rows in both funds. */
    private static final Set<String> AS_MANY_ROWS = new TreeSet<>(Set.of(
            // where somebody came from lately
            "/access/account.xhtml",
            // a page of many, full in both
            "/access/trail.xhtml",
            "/ledger/journal.xhtml",
            // one row an account, a month or a check
            "/ledger/accounts.xhtml",
            "/ledger/balance.xhtml",
            "/ledger/export.xhtml",
            "/ledger/verification.xhtml",
            // two or three, however many there are
            "/scenario/compare.xhtml"));

    private static final Pattern ROW = Pattern.compile("<(tr|li|option)\\b");

    @AfterAll
    static void countNoMore() {
        new Visitor().get("/tests/statements?end");
    }

    @Test
    void everyPageAsksAsOftenForManyRowsAsForFew() {
        OtherFund few = OtherFund.filled(FEW);
        OtherFund many = OtherFund.filled(MANY);
        List<String> faults = new ArrayList<>();
        Set<String> grown = new TreeSet<>();
        Set<String> same = new TreeSet<>();
        addresses(few).forEach((name, address) -> {
            Answer shown = few.visitor().get(address);
            String other = many.pages().getOrDefault(name, address);
            if (shown.status() != 200 || !shown.isPage()) {
                return;
            }
            int rows = rows(shown);
            int moreRows = rows(many.visitor().get(other));
            Map<String, Integer> ofFew = statements(few.visitor(), address);
            Map<String, Integer> ofMany = statements(many.visitor(), other);
            assertTrue(total(ofFew) > 0 || PagesOfTheSource.isOpen(name), () -> name + " asks nothing");
            if (moreRows > rows) {
                grown.add(name);
            } else {
                same.add(name);
            }
            if (total(ofFew) != total(ofMany)) {
                faults.add(name + " asks " + total(ofFew) + " times for " + rows + " rows and " + total(ofMany)
                        + " times for " + moreRows + ": " + difference(ofFew, ofMany));
            }
        });
        same.retainAll(PagesOfTheSource.lists());
        assertEquals(List.of(), faults);
        assertTrue(grown.size() > 25, grown::toString);
        assertEquals(
                AS_MANY_ROWS, same, "tables that show no more rows where there is more: nothing is proved of them");
    }

    /** By name: pages by themselves, and pages of one thing. */
    private static Map<String, String> addresses(OtherFund fund) {
        Map<String, String> addresses = new TreeMap<>(fund.pages());
        PagesOfTheSource.views().forEach(view -> addresses.put(view, view));
        return addresses;
    }

    /** What one view of a page asks, told twice the same: timers of the server ask now and then in between. */
    private static Map<String, Integer> statements(Visitor visitor, String address) {
        Map<String, Integer> before = Map.of();
        for (int i = 0; i < MOST_TRIES; i++) {
            counted();
            visitor.get(address);
            Map<String, Integer> now = counted();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError(address + " never asks the same");
    }

    /** How often each text was asked since the last time. */
    private static Map<String, Integer> counted() {
        return new Visitor()
                .get("/tests/statements")
                .body()
                .lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> Integer.valueOf(parts[0]), Integer::sum));
    }

    private static int total(Map<String, Integer> statements) {
        return statements.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String difference(Map<String, Integer> some, Map<String, Integer> others) {
        Set<String> texts = new TreeSet<>(some.keySet());
        texts.addAll(others.keySet());
        return texts.stream()
                .filter(text -> !some.getOrDefault(text, 0).equals(others.getOrDefault(text, 0)))
                .map(text ->
                        "\n    " + some.getOrDefault(text, 0) + " and " + others.getOrDefault(text, 0) + " × " + text)
                .collect(Collectors.joining());
    }

    private static int rows(Answer page) {
        return (int) ROW.matcher(page.body()).results().count();
    }
}
