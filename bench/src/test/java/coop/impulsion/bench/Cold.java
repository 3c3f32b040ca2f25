package coop.impulsion.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What one contender does in a fresh Java, its first time.
 *
 * @param seconds of the work alone, without the start of Java and the making of the input; NaN if it failed
 * @param heap most heap used, in MiB
 * @param process most memory of the process, in MiB
 */
public record Cold(double seconds, long heap, long process) {

    private static final Cold FAILED = new Cold(Double.NaN, -1, -1);

    /** @param heap for example {@code "128m"} */
    public static Cold run(Class<? extends Benchmark> benchmark, String contender, int size, String heap)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Benchmarks.java(
                        heap, Cold.class.getName(), benchmark.getName(), contender, Integer.toString(size)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            return FAILED;
        }
        String[] said = answer.substring(answer.lastIndexOf('\n') + 1).split(" ");
        return new Cold(Double.parseDouble(said[0]), Long.parseLong(said[1]), Long.parseLong(said[2]));
    }

    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = Benchmarks.instance(arguments[0]);
        Callable<?> work = benchmark.prepared(arguments[1], Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        Object result = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT, "%n%.4f %d %d%n", seconds, heap >> 20, result == null ? -1 : processMebibytes("self"));
        System.exit(0);
    }

    /** Most memory that a process had so far; -1 where the system does not tell. */
    static long processMebibytes(String process) throws IOException {
        Path status = Path.of("/proc", process, "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }
}
