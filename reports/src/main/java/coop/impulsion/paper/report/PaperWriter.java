package coop.impulsion.paper.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;

/**
 * Gathers the lines of a paper in reading order, keeping the section, block and table one is in. A line is written at
 * once by {@link #line}, or begun, filled text by text and ended.
 */
public final class PaperWriter {

    private final List<Line> lines = new ArrayList<>();
    private String section;
    private String block;
    private String table;
    private int blocks;

    private String kind;
    private List<String> texts = new ArrayList<>();
    private Renderable drawing;
    private String alternative;

    /** From here on under this heading; ends block and table. */
    public PaperWriter section(String heading) {
        section = LegibleText.of(heading);
        block = null;
        table = null;
        return this;
    }

    /** From here on in a new block, kept on one page where it fits; ends the table. */
    public PaperWriter block() {
        table = null;
        return together();
    }

    /** From here on in a new block, without ending the table: its last row with its total or note. */
    public PaperWriter together() {
        block = "block " + ++blocks;
        return this;
    }

    /** From here on rows of that table; ends the block. */
    public PaperWriter table(String name) {
        block = null;
        table = name;
        return this;
    }

    /** Ends the table, and the block of its last rows. */
    public PaperWriter endTable() {
        block = null;
        table = null;
        return this;
    }

    public PaperWriter endBlock() {
        block = null;
        return this;
    }

    /** Writes a whole line. */
    public PaperWriter line(String kindOfLine, String... words) {
        begin(kindOfLine);
        for (String text : words) {
            add(text);
        }
        return end();
    }

    public PaperWriter begin(String kindOfLine) {
        kind = kindOfLine;
        texts = new ArrayList<>();
        drawing = null;
        alternative = null;
        return this;
    }

    /** The next text of the line begun; null leaves its place empty. */
    public PaperWriter add(String text) {
        texts.add(LegibleText.of(text));
        return this;
    }

    /** The drawing of the line begun, and what it shows in words. */
    public PaperWriter show(Renderable shown, String inWords) {
        drawing = shown;
        alternative = LegibleText.of(inWords);
        return this;
    }

    public PaperWriter end() {
        String together = block != null ? block : "line " + lines.size();
        lines.add(new Line(kind, section, together, table, Collections.unmodifiableList(texts), drawing, alternative));
        return this;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
