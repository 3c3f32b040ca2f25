package coop.impulsion.commitment.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** All commitments, calls and receipts, by the numbers that people quote. */
public interface Commitments {

    void add(Commitment commitment);

    void add(Call call);

    void add(Receipt receipt);

    /** Remembers by how much less was promised from that day on. */
    void reduced(Commitment commitment, LocalDate reducedOn, Money less, Instant at);

    Optional<Commitment> commitment(FundId fund, String number);

    Optional<Call> call(FundId fund, String number);

    Optional<Receipt> receipt(FundId fund, String number);

    /** Who stands on the lines of a commitment's entries. */
    Party party(Commitment commitment);

    /** The same by the row of the commitment. */
    Party party(FundId fund, long commitmentId);

    /** The contributor of that number as the giver of a gift without a call. */
    Optional<Giver> giver(FundId fund, String contributorNumber);

    /** A contributor's row with what its entries need. */
    record Giver(long contributorId, Party party) {}
}
