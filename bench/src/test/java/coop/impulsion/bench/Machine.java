package coop.impulsion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were taken on, and how busy it was. */
public final class Machine {

    private Machine() {}

    static String description() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d GiB, %s %s, Java %s.",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
    }

    /** Processes that run or wait to, averaged over the last minute; what is above the cores is not free for us. */
    public static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ")[0] : "unknown";
    }

    private static String processor() throws IOException {
        Path information = Path.of("/proc/cpuinfo");
        if (!Files.exists(information)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(information)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static long memory() throws IOException {
        Path information = Path.of("/proc/meminfo");
        if (!Files.exists(information)) {
            return -1;
        }
        try (Stream<String> lines = Files.lines(information)) {
            return lines.filter(line -> line.startsWith("MemTotal"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 20)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
