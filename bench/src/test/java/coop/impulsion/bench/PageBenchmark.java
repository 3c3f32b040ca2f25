package coop.impulsion.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * List pages at a steady rate, as a signed-in manager gets them, beside a Faces page that only says a word and one with a
 * table of as many rows from memory, in the same server. Requests are sent when they are due, not when the one before has
 * been answered; latency counts from then.
 */
public final class PageBenchmark implements Benchmark {

    private static final int RATE = 50;
    private static final String BARE = "bare Faces page";
    private static final String TABLE = "bare Faces table, 50 rows";

    private record Load(double processorMs, double median, double p95, double most, int bytes) {}

    @Override
    public String title() {
        return "Pages";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        int seconds = scale.of(10, 1);
        int rounds = scale.of(3, 1);
        Path data = Installation.folder("page");
        try (Installation installation = Installation.portal(data, Map.of())) {
            installation.deploy(peers(data));
            Visitor manager = new Visitor(installation.address());
            manager.signIn("nadia", installation.password("nadia"));
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put(BARE, "/bare/word.xhtml");
            pages.put(TABLE, "/bare/table.xhtml");
            pages.put("front page", "/");
            pages.put("contributors", "/contributor/list.xhtml");
            pages.put("commitments", "/commitment/list.xhtml");
            pages.put("statements", "/statement/list.xhtml");
            Map<String, List<Load>> loads = new LinkedHashMap<>();
            for (String path : pages.values()) {
                load(installation, manager, path, scale.of(20, 1));
            }
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    loads.computeIfAbsent(page.getKey(), key -> new ArrayList<>())
                            .add(load(installation, manager, page.getValue(), seconds));
                }
            }
            report.say(
                    "%d requests a second for %d s, %d rounds in turns, the median of each; milliseconds, H2 with the demo.",
                    RATE, seconds, rounds);
            report.columns("page", "cpu ms", "p50 ms", "p95 ms", "longest ms", "KiB", "cpu × bare", "cpu × table");
            double bare = median(loads.get(BARE), Load::processorMs);
            double table = median(loads.get(TABLE), Load::processorMs);
            loads.forEach((page, all) -> report.row(
                    page,
                    median(all, Load::processorMs),
                    median(all, Load::median),
                    median(all, Load::p95),
                    median(all, Load::most),
                    all.get(0).bytes() / 1024.0,
                    median(all, Load::processorMs) / bare,
                    median(all, Load::processorMs) / table));
            report.end();
            report.say("Targets: CPU at most 1.5 × a bare Faces page, p95 under 150 ms.");
        }
    }

    private interface Figure {
        double of(Load load);
    }

    private static double median(List<Load> loads, Figure figure) {
        return loads.stream()
                .map(figure::of)
                .sorted()
                .skip((loads.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Load load(Installation installation, Visitor visitor, String path, int seconds)
            throws IOException, InterruptedException {
        int bytes = visitor.get(path).getBytes(StandardCharsets.UTF_8).length;
        HttpRequest request = visitor.request(path).build();
        ConcurrentLinkedQueue<Double> latencies = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        double before = installation.processorSeconds();
        long start = System.nanoTime();
        int requests = RATE * seconds;
        for (int i = 0; i < requests; i++) {
            long due = start + i * (1_000_000_000L / RATE);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            answers.add(visitor.client()
                    .sendAsync(request, BodyHandlers.ofString())
                    .thenAccept(answer -> {
                        if (answer.statusCode() != 200 || answer.body().length() * 2 < bytes) {
                            throw new IllegalStateException(answer.statusCode() + " " + path);
                        }
                        latencies.add((System.nanoTime() - due) / 1e6);
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        double processor = (installation.processorSeconds() - before) * 1_000 / requests;
        List<Double> sorted = new ArrayList<>(latencies);
        Collections.sort(sorted);
        return new Load(
                processor,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1),
                bytes);
    }

    /** An application with the two peers' pages. */
    private static Path peers(Path data) throws IOException {
        Path war = data.resolve("bare.war");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
            entry(zip, "WEB-INF/beans.xml", "");
            entry(zip, "WEB-INF/web.xml", """
                    <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                      <context-param><param-name>jakarta.faces.PROJECT_STAGE</param-name><param-value>Production</param-value></context-param>
                      <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
                      <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                    </web-app>
                    """);
            entry(
                    zip,
                    "WEB-INF/faces-config.xml",
                    "<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>");
            entry(zip, "word.xhtml", page("<h:outputText value=\"#{request.contextPath}\"/>"));
            entry(zip, "table.xhtml", page("""
                            <h:form><table><ui:repeat begin="1" end="50" varStatus="row"><tr><td>#{row.index}</td><td>Contributor #{row.index}</td>
                            <td><h:outputText value="#{row.index * 125}"/></td><td>1 250,00</td><td>1 000,00</td><td>#{row.first}</td></tr></ui:repeat></table>
                            <h:commandButton value="Go"/></h:form>
                            """));
        }
        return war;
    }

    private static String page(String body) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:h="jakarta.faces.html">
                <h:head><title>Bare</title></h:head><h:body>%s</h:body></html>
                """.formatted(body);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
