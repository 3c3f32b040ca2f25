package coop.impulsion.proof;

import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A fund beside the demo that lived by chance, before somebody who is everything in it and nothing elsewhere. Outside the
 * server; see {@link YearsOfTests}.
 */
record OtherFund(String code, Visitor visitor, Map<String, String> pages) {

    /** @param words what every name and reason in it contains */
    static OtherFund live(int steps, int seed, String words) {
        return made("steps=" + steps + "&seed=" + seed + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    /** With something in each state that a page has an act for. */
    static OtherFund open() {
        return made("open=true&rows=1");
    }

    /** With so many rows of everything, and {@code pages} that show one thing with so many parts. */
    static OtherFund filled(int rows) {
        return made("rows=" + rows);
    }

    static OtherFund empty() {
        return made("empty=true");
    }

    private static OtherFund made(String how) {
        Answer answer = new Visitor().get("/tests/years?" + how);
        if (answer.status() != 200) {
            throw new IllegalStateException(
                    answer.body().replaceAll("(?s)<style.*?</style>", "").substring(0, 2_000));
        }
        Map<String, String> told = answer.body()
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Map<String, String> pages = new TreeMap<>();
        told.forEach((name, page) -> {
            if (name.startsWith("page:")) {
                pages.put(name.substring("page:".length()), page);
            }
        });
        return new OtherFund(told.get("fund"), new Visitor().signedIn(told.get("user"), told.get("password")), pages);
    }
}
