package coop.impulsion.award;

import coop.impulsion.money.Money;
import java.util.List;

/**
 * What the commitments of one contributor bear of the fund's awards, to date.
 *
 * @param contributor its number
 * @param reserved held by awards and not drawn
 * @param drawn used by payments to projects
 * @param returned came back from projects
 * @param lost the part of the draws that is lost for good
 * @param projects one line for each award in which it had a share, the newest first
 */
public record OwnSupport(
        String contributor, Money reserved, Money drawn, Money returned, Money lost, List<SupportedAward> projects) {

    public OwnSupport {
        projects = List.copyOf(projects);
    }

    /** What the projects have cost: drawn - returned. */
    public Money spent() {
        return drawn.minus(returned);
    }

    /**
     * One award with the contributor's part of it.
     *
     * @param isShown whether the project has a page for everybody
     * @param share what the contributor's commitments bear of it
     * @param drawn what payments used of the share
     * @param returned what came back of it
     */
    public record SupportedAward(
            String number,
            String projectNumber,
            String projectName,
            String communeName,
            boolean isShown,
            Money share,
            Money drawn,
            Money returned) {}
}
