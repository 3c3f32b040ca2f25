package coop.impulsion.observatory;

import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.Verdict;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectStatus;
import coop.impulsion.project.Sector;
import java.math.BigDecimal;

/**
 * A project whose carriers agreed to be shown, as everybody sees it.
 *
 * @param summary in a few sentences, null for none
 * @param awarded what the fund awarded to it, 0.00 for nothing
 * @param monthsWorked months worked in its first post, null where none is described
 * @param newest the last moment that its carriers published, null for none
 * @param picture the newest one that they published, with the moment it belongs to; null for none
 * @param verdict the last one, null while there is none
 */
public record PublicProject(
        String fundCode,
        String number,
        String name,
        String organisation,
        String summary,
        String communeName,
        String epciName,
        Sector sector,
        ProjectStatus status,
        Money awarded,
        BigDecimal monthsWorked,
        FollowUpView.Event newest,
        FollowUpView.Event picture,
        Verdict verdict) {}
