package coop.impulsion.commitment;

import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.time.LocalDate;
import java.util.List;

/**
 * A commitment as its page shows it.
 *
 * @param signed what was signed
 * @param amount the same less reductions
 * @param earmarks with the names of what they point at
 * @param version of the row that was read, so that a stale page is refused
 */
public record CommitmentView(
        CommitmentId id,
        String number,
        String contributor,
        String contributorName,
        ContributorClass contributorClass,
        Nature nature,
        Money signed,
        Money amount,
        LocalDate signedOn,
        CommitmentTerms terms,
        List<NamedEarmark> earmarks,
        CommitmentState state,
        MoneyCard money,
        long version) {

    public CommitmentView {
        earmarks = List.copyOf(earmarks);
    }

    /** An earmark with the name of the commune, intercommunal body or project; null for what is a constant. */
    public record NamedEarmark(Earmark earmark, String name) {}

    /**
     * What became of the promise, as the sub-ledgers have it.
     *
     * @param reserved held by awards: shares not drawn yet, and what was drawn and not returned
     * @param lost of advances that will never be repaid
     */
    public record MoneyCard(
            Money promised,
            Money called,
            Money paidIn,
            Money reserved,
            Money ordered,
            Money drawn,
            Money returned,
            Money lost,
            Money refunded) {

        public Money available() {
            return promised.minus(reserved);
        }

        /** By how much the promise can be reduced: what awards do not hold and calls do not ask for. */
        public Money free() {
            return promised.minus(reserved.max(called));
        }

        public Money uncalled() {
            return promised.minus(called);
        }
    }
}
