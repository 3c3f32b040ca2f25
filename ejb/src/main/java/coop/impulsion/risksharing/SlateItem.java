package coop.impulsion.risksharing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One proposed award of a slate.
 *
 * @param id different for each item
 * @param lines cents by line, not all 0
 */
public record SlateItem(String id, Map<String, Long> lines) {

    public SlateItem {
        lines = Collections.unmodifiableMap(new TreeMap<>(lines));
    }

    public long totalCents() {
        return lines.values().stream().mapToLong(Long::longValue).sum();
    }
}
