package coop.impulsion.application.web;

import java.util.List;

/**
 * Part of a file as it is read: a heading, answers below each other, or rows as a table.
 *
 * @param facts short answers
 * @param answers paragraphs, each below its question
 * @param heads of the columns of the table, or none
 * @param rows of the table, cell by cell
 */
public record FileSection(
        String title, List<Answer> facts, List<Answer> answers, List<Head> heads, List<List<Cell>> rows) {

    /**
     * An answer.
     *
     * @param read as a sentence reads it, or the empty text
     */
    public record Answer(String label, String read) {}

    /** A column; amounts stand on the right. */
    public record Head(String label, boolean isAmount) {}

    /** A cell of the table. */
    public record Cell(String read, boolean isAmount) {}
}
