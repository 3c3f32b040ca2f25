package coop.impulsion.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What several stories do on their days, played in the order of these days, as books are kept. */
final class Deeds {

    private final List<Deed> deeds = new ArrayList<>();

    private record Deed(int daysAgo, Runnable act) {}

    /** On one day deeds are done in the order in which they are told. */
    void on(int daysAgo, Runnable act) {
        deeds.add(new Deed(daysAgo, act));
    }

    void play() {
        deeds.sort(Comparator.comparingInt(Deed::daysAgo).reversed());
        deeds.forEach(deed -> deed.act().run());
    }
}
