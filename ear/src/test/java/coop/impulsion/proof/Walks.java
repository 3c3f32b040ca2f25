package coop.impulsion.proof;

import coop.impulsion.testing.DemoPeople;
import coop.impulsion.testing.DemoPeople.Person;
import coop.impulsion.testing.http.Crawl;
import coop.impulsion.testing.http.DemoVisitors;
import coop.impulsion.testing.http.Visitor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where links lead those who look at the portal: everybody of the demo, a stranger, and somebody with every role in a fund
 * that has something in every state. Walked once for all tests, outside the server.
 */
final class Walks {

    static final String NOBODY = "nobody";
    static final String EVERYTHING = "everything";

    /** Pages to which no link leads: the first of all, and those that are asked for by name. */
    private static final Set<String> STARTS = Set.of("/index.xhtml", "/home.xhtml", "/sign-in.xhtml");

    /** Pages to which no link leads, because they are shown after an act, or once something was chosen. */
    static final Set<String> REACHED_BY_ACTS = Set.of(
            // after a sign-in that answers being written had asked for
            "/application/back.xhtml",
            // while nobody carries a part of an award
            "/award/gap.xhtml",
            // once a commitment of which money may go back has ended
            "/commitment/restitution.xhtml",
            // once two what-ifs were chosen; ScenarioBrowserIT looks at it
            "/scenario/compare.xhtml");

    private static final int MOST_OF_EACH = 3;
    private static final int MOST_OF_EVERYTHING = 20;
    private static final Map<String, Crawl> ALL = new LinkedHashMap<>();

    private Walks() {}

    /** By name of the walker. */
    static synchronized Map<String, Crawl> all() {
        if (ALL.isEmpty()) {
            Map<String, Crawl> walks = new LinkedHashMap<>();
            walks.put(NOBODY, new Crawl(new Visitor(), MOST_OF_EACH).from("/", "/sign-in.xhtml"));
            walks.put(EVERYTHING, new Crawl(OtherFund.open().visitor(), MOST_OF_EVERYTHING).from("/home.xhtml"));
            for (Person person : DemoPeople.all()) {
                walks.put(
                        person.userName(),
                        new Crawl(DemoVisitors.of(person.userName()), MOST_OF_EACH).from("/home.xhtml"));
            }
            ALL.putAll(walks);
        }
        return Collections.unmodifiableMap(ALL);
    }

    /** Every view that somebody was led to, or begins at. */
    static Set<String> reached() {
        Set<String> reached = new TreeSet<>(STARTS);
        all().values().stream()
                .flatMap(walk -> walk.addresses().stream())
                .map(Walks::view)
                .forEach(reached::add);
        return reached;
    }

    /** {@code /award/item.xhtml} for {@code /award/item.xhtml?number=O-2026-0001}. */
    static String view(String address) {
        String view = address.replaceFirst("\\?.*", "");
        return view.equals("/") ? "/index.xhtml" : view;
    }
}
