package coop.impulsion.testing.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the links of the portal as one person sees them, a few addresses of each page. */
public final class Crawl {

    private final Visitor visitor;
    private final int mostOfEach;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    /** Where each address was linked from. */
    private final Map<String, String> origins = new HashMap<>();

    /** @param mostOfEach how many addresses that differ only in their query are followed */
    public Crawl(Visitor visitor, int mostOfEach) {
        this.visitor = visitor;
        this.mostOfEach = mostOfEach;
    }

    public Crawl from(String... starts) {
        Map<String, Integer> times = new HashMap<>();
        Set<String> seen = new HashSet<>(List.of(starts));
        Deque<String> open = new ArrayDeque<>(List.of(starts));
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (times.merge(kind(path), 1, Integer::sum) > mostOfEach) {
                continue;
            }
            Answer answer = visitor.get(path);
            answers.put(path, answer);
            if (answer.isPage()) {
                for (String link : answer.links()) {
                    if (seen.add(link)) {
                        origins.put(link, path);
                        open.addLast(link);
                    }
                }
            }
        }
        return this;
    }

    /** Whose walk it is. */
    public Visitor visitor() {
        return visitor;
    }

    /** By address, in the order of the visit. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** Every address that was linked to, visited or not. */
    public Set<String> addresses() {
        return origins.keySet();
    }

    public String origin(String path) {
        return origins.getOrDefault(path, "the start");
    }

    /** The page and the names of its parameters: addresses of one kind show the same page with other things. */
    static String kind(String path) {
        return path.replaceAll("=[^&]*", "");
    }
}
