package coop.impulsion.paper.report;

import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.renderers.Renderable;

/**
 * One line of a paper, in reading order: a paragraph, a table row, a picture. The template has a band for each kind of
 * line and decides how it looks; the line holds the finished words.
 *
 * <p>Example: kind {@code MONEY}, section "Votre argent", table {@code MONEY}, texts "Appelé", "5 000,00", "2 500,00",
 * "7 500,00".
 *
 * @param kind which band of the template prints it
 * @param section heading under which it stands; null before the first heading
 * @param block lines of one block are kept on one page where they fit
 * @param table which table it is a row of; null outside tables. The template repeats that table's header on each page
 * @param texts the words, finished
 * @param drawing a picture or chart, or null
 * @param alternative what the drawing shows, in words
 */
public record Line(
        String kind,
        String section,
        String block,
        String table,
        List<String> texts,
        Renderable drawing,
        String alternative) {

    public Line {
        Objects.requireNonNull(kind, "kind");
    }

    public boolean is(String other) {
        return kind.equals(other);
    }

    public boolean inTable(String other) {
        return other.equals(table);
    }

    /** The text at that place, or null where the line has fewer. */
    public String text(int index) {
        return index < texts.size() ? texts.get(index) : null;
    }

    public boolean has(int index) {
        String text = text(index);
        return text != null && !text.isEmpty();
    }
}
