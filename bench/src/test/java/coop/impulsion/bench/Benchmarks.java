package coop.impulsion.bench;

import coop.impulsion.ledger.report.WorkbookBenchmark;
import coop.impulsion.ledger.store.BalanceBenchmark;
import coop.impulsion.ledger.store.PostingBenchmark;
import coop.impulsion.statement.report.StatementBenchmark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs benchmarks one after the other, each in a fresh Java, and prints their tables, also into
 * {@code target/benchmarks.md}. Arguments: names with commas between, or {@code all}; {@code full} or {@code small}.
 */
public final class Benchmarks {

    private record Choice(Class<? extends Benchmark> benchmark, String heap) {}

    private static final Map<String, Choice> ALL = new LinkedHashMap<>();

    static {
        ALL.put("workbook", new Choice(WorkbookBenchmark.class, "1g"));
        ALL.put("statement", new Choice(StatementBenchmark.class, "1g"));
        ALL.put("run", new Choice(StatementRunBenchmark.class, "512m"));
        ALL.put("sharing", new Choice(SharingBenchmark.class, "4g"));
        ALL.put("posting", new Choice(PostingBenchmark.class, "512m"));
        ALL.put("balance", new Choice(BalanceBenchmark.class, "512m"));
        ALL.put("start", new Choice(StartBenchmark.class, "256m"));
        ALL.put("page", new Choice(PageBenchmark.class, "256m"));
    }

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3 && arguments[0].equals("one")) {
            one(ALL.get(arguments[1]).benchmark(), Scale.valueOf(arguments[2]));
            System.exit(0);
        }
        List<String> names = arguments.length == 0 || arguments[0].equals("all")
                ? List.copyOf(ALL.keySet())
                : List.of(arguments[0].split(","));
        Scale scale = arguments.length > 1 ? Scale.valueOf(arguments[1].toUpperCase(Locale.ROOT)) : Scale.FULL;
        for (String name : names) {
            if (!ALL.containsKey(name)) {
                throw new IllegalArgumentException("no benchmark " + name + ", there are " + ALL.keySet());
            }
        }
        Path file = Files.createDirectories(Path.of("target")).resolve("benchmarks.md");
        int failed = 0;
        try (PrintStream copy = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            both(copy, LocalDate.now(java.time.ZoneOffset.UTC) + ". " + Machine.description());
            for (String name : names) {
                Choice choice = ALL.get(name);
                long start = System.nanoTime();
                String before = Machine.load();
                failed += fresh(choice.heap(), name, scale, copy) ? 0 : 1;
                both(
                        copy,
                        String.format(
                                Locale.ROOT,
                                "Load average before %s, after %s; %.0f s.",
                                before,
                                Machine.load(),
                                (System.nanoTime() - start) / 1e9));
            }
        }
        System.out.println("\nThe tables are in " + file.toAbsolutePath());
        if (failed > 0) {
            throw new IllegalStateException(failed + " benchmarks failed");
        }
    }

    private static void one(Class<? extends Benchmark> type, Scale scale) throws Exception {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        Benchmark benchmark = instance(type.getName());
        Report report = new Report(out);
        report.section(benchmark.title());
        benchmark.run(report, scale);
    }

    private static boolean fresh(String heap, String name, Scale scale, PrintStream copy)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(java(heap, Benchmarks.class.getName(), "one", name, scale.name()))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "benchmarks.log").toFile()))
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                both(copy, line);
            }
        }
        boolean isDone = process.waitFor() == 0;
        if (!isDone) {
            both(copy, "**" + name + " failed; target/benchmarks.log tells why.**");
        }
        return isDone;
    }

    private static void both(PrintStream copy, String line) {
        copy.println(line);
        System.out.println(line);
    }

    /** The command line of a fresh Java with this class path. */
    static List<String> java(String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return command;
    }

    static Benchmark instance(String className) throws ReflectiveOperationException {
        return (Benchmark) Class.forName(className).getDeclaredConstructor().newInstance();
    }
}
