package coop.impulsion.project.web;

import coop.impulsion.committee.ApplicationScores;
import coop.impulsion.committee.CriterionScores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the committee gave to a project on the criteria of its grid, as a radar in a square of {@value #SIDE} units: an
 * axis for each criterion with a score, from nothing in the middle to the highest score at the end.
 *
 * @param highest the highest score
 * @param shape of the averages, as {@code points} of an SVG polygon
 * @param rings polygons of equal scores, the outermost first
 */
public record GridRadar(int highest, List<Axis> axes, String shape, List<String> rings) {

    /** A criterion: its number in the drawing, its average, where its axis ends and where its number stands. */
    public record Axis(int number, String title, BigDecimal average, int x, int y, int labelX, int labelY) {}

    public static final int SIDE = 260;

    private static final double MIDDLE = SIDE / 2.0;
    private static final double RADIUS = 100;
    private static final double LABEL_RADIUS = 116;
    private static final int RINGS = 4;
    /** Fewer axes make no area. */
    private static final int FEWEST = 3;

    /** Null where fewer than three criteria were scored. */
    static GridRadar of(ApplicationScores scores) {
        List<CriterionScores> scored = scores.criteria().stream()
                .filter(criterion -> criterion.average() != null)
                .toList();
        if (scored.size() < FEWEST || scores.highestScore() < 1) {
            return null;
        }
        List<Axis> axes = new ArrayList<>();
        List<String> shape = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            CriterionScores criterion = scored.get(i);
            axes.add(new Axis(
                    i + 1,
                    criterion.title(),
                    criterion.average(),
                    x(i, scored.size(), RADIUS),
                    y(i, scored.size(), RADIUS),
                    x(i, scored.size(), LABEL_RADIUS),
                    y(i, scored.size(), LABEL_RADIUS)));
            shape.add(point(i, scored.size(), RADIUS * criterion.average().doubleValue() / scores.highestScore()));
        }
        List<String> rings = new ArrayList<>();
        for (int ring = RINGS; ring > 0; ring--) {
            List<String> points = new ArrayList<>();
            for (int i = 0; i < scored.size(); i++) {
                points.add(point(i, scored.size(), RADIUS * ring / RINGS));
            }
            rings.add(String.join(" ", points));
        }
        return new GridRadar(scores.highestScore(), axes, String.join(" ", shape), rings);
    }

    /** What is drawn, in words: "Ancrage 4,2, Collectif 3,5". */
    public String spoken() {
        return axes.stream()
                .map(axis -> axis.title() + ' ' + axis.average().toPlainString().replace('.', ','))
                .collect(Collectors.joining(", "));
    }

    private static String point(int axis, int axes, double radius) {
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                MIDDLE + radius * Math.sin(2 * Math.PI * axis / axes),
                MIDDLE - radius * Math.cos(2 * Math.PI * axis / axes));
    }

    private static int x(int axis, int axes, double radius) {
        return (int) Math.round(MIDDLE + radius * Math.sin(2 * Math.PI * axis / axes));
    }

    private static int y(int axis, int axes, double radius) {
        return (int) Math.round(MIDDLE - radius * Math.cos(2 * Math.PI * axis / axes));
    }
}
