package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/**
 * Asks to tell a moment in other words, with another picture or without one.
 *
 * @param seenVersion of the moment on the page that was filled in
 * @param picture the new one, or null to keep what there is
 * @param isPictureRemoved whether the picture is taken away
 */
public record RetellEvent(
        FundId fund,
        String project,
        long event,
        long seenVersion,
        LocalDate happenedOn,
        String title,
        String words,
        EventPicture picture,
        boolean isPictureRemoved) {}
