package coop.impulsion.risksharing;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of an award that are above 0.00, in the order of their keys. */
final class AwardLines {

    private final String[] keys;
    private final long[] cents;
    private final long total;
    private final SortedMap<String, Long> byKey;

    private AwardLines(SortedMap<String, Long> byKey) {
        this.byKey = Collections.unmodifiableSortedMap(byKey);
        this.keys = byKey.keySet().toArray(String[]::new);
        this.cents = byKey.values().stream().mapToLong(Long::longValue).toArray();
        long sum = 0;
        for (long amount : cents) {
            sum = Math.addExact(sum, amount);
        }
        this.total = sum;
    }

    /** @throws IllegalArgumentException if a line is negative or all are 0 */
    static AwardLines of(Map<String, Long> amounts) {
        SortedMap<String, Long> kept = new TreeMap<>();
        amounts.forEach((key, amount) -> {
            if (amount < 0) {
                throw new IllegalArgumentException("line " + key + " is negative: " + amount);
            }
            if (amount > 0) {
                kept.put(key, amount);
            }
        });
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("an award of nothing");
        }
        return new AwardLines(kept);
    }

    int size() {
        return keys.length;
    }

    String key(int line) {
        return keys[line];
    }

    long cents(int line) {
        return cents[line];
    }

    long total() {
        return total;
    }

    SortedMap<String, Long> byKey() {
        return byKey;
    }
}
