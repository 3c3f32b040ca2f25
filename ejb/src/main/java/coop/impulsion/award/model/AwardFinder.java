package coop.impulsion.award.model;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.award.AwardId;
import coop.impulsion.basis.FundId;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the award that a command names, as far as the acting user may know of its project. */
@ApplicationScoped
public class AwardFinder {

    @Inject
    private Awards awards;

    @Inject
    private ProjectReads projects;

    /** @throws AccessRefused {@code NOT_FOUND} if the fund has none with that number, or a carrier's is another's */
    public Award byNumber(FundId fund, String number) {
        Award award = awards.find(fund, number)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, String.valueOf(number)));
        projectOf(award);
        return award;
    }

    /** @throws AccessRefused {@code NOT_FOUND} likewise */
    public Award byId(FundId fund, AwardId id) {
        return awards.find(fund, id)
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id.toString()));
    }

    public ProjectView projectOf(Award award) {
        return projects.byId(award.fund(), new ProjectId(award.projectId()));
    }

    /** The entries of that award. */
    public AwardBooking bookingOf(Award award) {
        return new AwardBooking(award.fund(), award.number(), projectOf(award).number(), award.kind());
    }
}
