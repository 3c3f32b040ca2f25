package coop.impulsion.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a contender took in its rounds, each in seconds of the clock and of all processors together. */
public final class Times {

    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void add(double wallSeconds, double processorSeconds) {
        wall.add(wallSeconds);
        processor.add(processorSeconds);
    }

    public double median() {
        return median(wall);
    }

    public double least() {
        return Collections.min(wall);
    }

    public double most() {
        return Collections.max(wall);
    }

    public double processor() {
        return median(processor);
    }

    private static double median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }
}
