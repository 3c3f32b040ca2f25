package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Asks to add a dated moment to a project's story.
 *
 * @param isPublished whether its carriers agreed that contributors and the public read it; asked of them later if not
 * @param picture or null
 */
public record TellEvent(
        FundId fund,
        String project,
        LocalDate happenedOn,
        String title,
        String words,
        boolean isPublished,
        EventPicture picture) {}
