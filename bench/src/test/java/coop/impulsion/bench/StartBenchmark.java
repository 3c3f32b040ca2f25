package coop.impulsion.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From the command to the first page: the second start of {@code bin/run}, beside the same server without anything. */
public final class StartBenchmark implements Benchmark {

    private record Start(double seconds, double processor, long mebibytes) {}

    @Override
    public String title() {
        return "Start to first page";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        Path data = Installation.folder("start");
        Path empty = Installation.folder("start-empty");
        Start first = start(Installation.portal(data, Map.of()));
        List<Start> ours = new ArrayList<>();
        List<Start> peers = new ArrayList<>();
        int rounds = scale.of(5, 1);
        for (int round = 0; round < rounds; round++) {
            ours.add(start(Installation.portal(data, Map.of())));
            peers.add(start(Installation.empty(empty)));
        }
        report.say("Seconds from the command to the first answer, in turns, median of %d (least–most).", rounds);
        report.columns("start", "seconds", "cpu s", "process MiB");
        row(report, "bin/run, second start", ours);
        row(report, "empty WildFly, standalone-full.xml", peers);
        row(report, "bin/run, first start, plays the demo", List.of(first));
        report.end();
        report.say("Target: 15 s on two free cores.");
    }

    private static Start start(Installation installation) throws Exception {
        try (installation) {
            return new Start(installation.seconds(), installation.processorSeconds(), installation.peakMebibytes());
        }
    }

    private static void row(Report report, String name, List<Start> starts) {
        Times times = new Times();
        starts.forEach(start -> times.add(start.seconds(), start.processor()));
        long most = starts.stream().mapToLong(Start::mebibytes).max().orElse(-1);
        report.row(name, Report.spread(times), times.processor(), most);
    }
}
