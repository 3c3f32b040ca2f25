package coop.impulsion.application.web;

import coop.impulsion.application.AskCorrection;
import java.util.List;

/**
 * Questions that belong together on a page of the form, or rows of them.
 *
 * @param title its heading
 * @param intro what helps to answer all of it, or the empty text
 * @param questions one a line
 * @param rows of a group, the last one empty; none where there is no group
 * @param stem of the group, or null
 * @param isOpen whether rows may be written in
 * @param correction what is asked to be corrected in the rows, or null
 */
public record FormSection(
        String title,
        String intro,
        List<Question> questions,
        List<Row> rows,
        String stem,
        boolean isOpen,
        AskCorrection.Field correction) {

    /**
     * A row of a group.
     *
     * @param key sent to clear it: {@code cost.3}
     * @param isHeld whether it holds something
     */
    public record Row(String key, int place, List<Question> questions, boolean isHeld) {}
}
