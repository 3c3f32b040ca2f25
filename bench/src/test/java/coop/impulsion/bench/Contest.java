package coop.impulsion.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Contenders that do the same work, measured warm and in turns: first each runs until it no longer counts as cold, then
 * in every round each has its turn once, so that what else the machine does falls on all of them alike.
 */
public final class Contest {

    /** Work shorter than this is repeated within a round. */
    private static final double SHORTEST_ROUND = 0.02;

    private static final int MOST_WARMING_ROUNDS = 200;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Map<String, Callable<?>> contenders = new LinkedHashMap<>();
    private Object kept;

    public Contest add(String name, Callable<?> work) {
        contenders.put(name, work);
        return this;
    }

    /**
     * @param warmingSeconds how long each contender runs before it is measured, at least twice and once
     * @return times of one piece of work, by contender
     */
    public Map<String, Times> warm(int rounds, double warmingSeconds) throws Exception {
        Map<String, Integer> repeats = new LinkedHashMap<>();
        for (Map.Entry<String, Callable<?>> each : contenders.entrySet()) {
            repeats.put(each.getKey(), warmed(each.getValue(), warmingSeconds));
        }
        Map<String, Times> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Callable<?>> each : contenders.entrySet()) {
                int repeat = repeats.get(each.getKey());
                System.gc();
                long cpu = SYSTEM.getProcessCpuTime();
                long start = System.nanoTime();
                for (int i = 0; i < repeat; i++) {
                    kept = each.getValue().call();
                }
                double wall = (System.nanoTime() - start) / 1e9 / repeat;
                double processor = (SYSTEM.getProcessCpuTime() - cpu) / 1e9 / repeat;
                times.computeIfAbsent(each.getKey(), key -> new Times()).add(wall, processor);
            }
        }
        return times;
    }

    /** How often the work fits into the shortest round. */
    private int warmed(Callable<?> work, double seconds) throws Exception {
        long start = System.nanoTime();
        double last = 0;
        for (int i = 0; i < MOST_WARMING_ROUNDS && (i < 2 || (System.nanoTime() - start) / 1e9 < seconds); i++) {
            long before = System.nanoTime();
            kept = work.call();
            last = (System.nanoTime() - before) / 1e9;
        }
        return (int) Math.max(1, Math.ceil(SHORTEST_ROUND / Math.max(last, 1e-7)));
    }

    /** Keeps the last result reachable, so that no work can be left out. */
    public Object kept() {
        return kept;
    }
}
