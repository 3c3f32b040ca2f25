package coop.impulsion.impact;

import coop.impulsion.access.Role;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.commitment.CommitmentRecording;
import coop.impulsion.commitment.CommitmentTerms;
import coop.impulsion.commitment.Nature;
import coop.impulsion.commitment.RecordCommitment;
import coop.impulsion.contributor.ContributorProfile;
import coop.impulsion.contributor.ContributorRegistration;
import coop.impulsion.money.Money;
import coop.impulsion.project.LegalForm;
import coop.impulsion.project.OriginScheme;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectRegistration;
import coop.impulsion.project.RegisterProject;
import coop.impulsion.project.Sector;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.testing.AsSystem;
import coop.impulsion.testing.FundOfTests;
import coop.impulsion.testing.FundsOfTests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A fund with somebody who carries a project and somebody who contributes, for tests of follow-up. */
@ApplicationScoped
public class FollowedFund {

    @Inject
    private FundsOfTests funds;

    @Inject
    private AsSystem system;

    @Inject
    private FundClock clock;

    @Inject
    private ProjectRegistration registration;

    @Inject
    private ProjectReads projects;

    @Inject
    private ContributorRegistration contributors;

    @Inject
    private CommitmentRecording commitments;

    /**
     * @param project its number; registered by the manager, carried by {@code carrier}
     * @param contributorNumber of the contributor for whom {@code contributor} signs in
     */
    public record Prepared(
            FundOfTests fund,
            String carrier,
            String other,
            String contributor,
            String project,
            String contributorNumber) {}

    public Prepared prepare() {
        LocalDate founded = clock.today().minusDays(300);
        FundOfTests fund = funds.found(founded, Money.ZERO, "Fonds suivi " + UUID.randomUUID());
        String carrier = person(fund, "Camille", Role.CARRIER);
        String other = person(fund, "Dominique", Role.CARRIER);
        String contributor = person(fund, "Claude", Role.CONTRIBUTOR);
        String project = system.callAs(
                fund.manager(),
                () -> projects.byId(fund.id(), registration.register(command(fund, "Four du village", carrier)))
                        .number());
        String number = system.callAs(fund.manager(), () -> {
            String registered = contributors.register(
                    fund.id(),
                    new ContributorProfile(
                            ContributorClass.CITIZEN, "Claude Essai", null, null, null, "fr", contributor));
            commitments.record(new RecordCommitment(
                    fund.id(),
                    CommandKey.fresh(),
                    registered,
                    Nature.GIFT,
                    Money.ofEuros(500),
                    founded.plusDays(10),
                    new CommitmentTerms(founded.plusDays(10), null, null, null, List.of())));
            return registered;
        });
        return new Prepared(fund, carrier, other, contributor, project, number);
    }

    public static RegisterProject command(FundOfTests fund, String name, String carrier) {
        return new RegisterProject(
                fund.id(),
                name,
                "Un four pour le pain de toute la vallée.",
                "Association du Four",
                null,
                "39300",
                Sector.FOOD,
                OriginScheme.FOOD_PLAN,
                LegalForm.ASSOCIATION,
                carrier,
                List.of());
    }

    private String person(FundOfTests fund, String name, Role role) {
        String userName = funds.open(name + "-" + UUID.randomUUID());
        funds.give(fund.id(), userName, role);
        return userName;
    }
}
