package coop.impulsion.commitment;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of contributors who do not pay what was called. Called inside the transaction of the act that declares
 * or lifts a default, after the fund's head is locked; what it does to awards is the caller's.
 */
public interface CommitmentDefaults {

    /** As it stands that day: a call is overdue when its deadline is before it. Nothing if the fund has none so. */
    Optional<CommitmentStanding> standing(FundId fund, String number, LocalDate on);

    /**
     * From that day on awards count only on what it has paid in.
     *
     * @throws CommitmentRefused {@code IN_DEFAULT} if it is so already, {@code NOTHING_OVERDUE} if no call is past its
     *     deadline, {@code REASON_MISSING}
     */
    void declare(CommitmentStanding commitment, LocalDate on, String reason);

    /** @throws CommitmentRefused {@code NOT_IN_DEFAULT}, {@code REASON_MISSING} */
    void lift(CommitmentStanding commitment, LocalDate on, String reason);
}
