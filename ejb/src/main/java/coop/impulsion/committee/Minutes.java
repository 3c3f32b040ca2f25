package coop.impulsion.committee;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Letterhead;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the minutes of one committee session say: who was there, what was voted, what was decided. No decision exists
 * outside them.
 *
 * <p>Example: session 2026-02 of 12 March 2026 at Lons-le-Saunier, 7 of 9 members, quorum 5, four applications, two
 * granted for 43,000.00.
 *
 * @param fund how the fund presents itself
 * @param language of the document
 * @param number of the session, for example "S-2026-02"
 * @param heldOn its date
 * @param openedAt local time at which it opened, or null
 * @param closedAt local time at which it closed, or null
 * @param place where it was held, or how (video)
 * @param chair who ran it
 * @param secretary who wrote the minutes, or null
 * @param attendance every member called, in the order of the list
 * @param quorumRequired voices needed for the session to be valid
 * @param quorumPresent voices present or represented at the fullest moment of the session
 * @param majorityRule the rule of votes, in the document's language
 * @param items the agenda in the order of the session
 * @param granted sum of the items' decided amounts; the renderer adds nothing up
 * @param remarks what else was said, paragraphs separated by line breaks; null for nothing
 * @param signature null while the minutes are a draft: the document then says so on each page
 */
public record Minutes(
        Letterhead fund,
        Locale language,
        String number,
        LocalDate heldOn,
        LocalTime openedAt,
        LocalTime closedAt,
        String place,
        String chair,
        String secretary,
        List<Attendee> attendance,
        int quorumRequired,
        int quorumPresent,
        String majorityRule,
        List<Item> items,
        Money granted,
        String remarks,
        Signature signature) {

    /** @throws IllegalArgumentException if the decided amounts do not add up to {@code granted} */
    public Minutes {
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(language, "language");
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        Money sum = Money.sum(items.stream().map(Item::decidedTotal).toList());
        if (!sum.equals(granted)) {
            throw new IllegalArgumentException("items decide " + sum + ", not " + granted);
        }
    }

    /** How a member took part. */
    public enum Presence {
        PRESENT,
        REMOTE,
        /** Gave a proxy to a present member. */
        REPRESENTED,
        EXCUSED,
        ABSENT
    }

    /**
     * A member of the committee.
     *
     * @param name of the person
     * @param capacity whom they speak for, for example "Communauté d'agglomération ECLA"; null for themselves
     * @param proxyHolder who votes for them when {@link Presence#REPRESENTED}, else null
     */
    public record Attendee(String name, String capacity, Presence presence, String proxyHolder) {}

    /**
     * A member who left the room for an item.
     *
     * @param reason type of the conflict, in the document's language
     */
    public record Recusal(String name, String reason) {}

    /** What the committee may decide. */
    public enum Outcome {
        GRANT,
        GRANT_WITH_CONDITIONS,
        DEFER,
        REFUSE
    }

    /**
     * One application on the agenda.
     *
     * @param rank its place on the agenda, from 1
     * @param applicationNumber for example "CA-2026-0011"
     * @param project the project's name
     * @param carrier who carries it
     * @param commune where
     * @param requested what was asked for
     * @param averageScore mean of the scores, one decimal, null if nobody scored
     * @param highestScore the scale's top, for example 5
     * @param recusals who left the room for it
     * @param quorumRequired voices needed for this item
     * @param quorumPresent voices present for it, recused members left out
     * @param vote null when nothing was voted (deferred without a vote)
     * @param outcome the decision
     * @param decided amounts granted by category; empty unless granted
     * @param decidedTotal their sum, 0.00 unless granted
     * @param conditions of the grant, one sentence each
     * @param reasons why, paragraphs separated by line breaks
     * @param shares what each class bears; empty unless granted
     */
    public record Item(
            int rank,
            String applicationNumber,
            String project,
            String carrier,
            String commune,
            Money requested,
            BigDecimal averageScore,
            int highestScore,
            List<Recusal> recusals,
            int quorumRequired,
            int quorumPresent,
            Vote vote,
            Outcome outcome,
            Map<CostCategory, Money> decided,
            Money decidedTotal,
            List<String> conditions,
            String reasons,
            Map<ContributorClass, Money> shares) {

        /** @throws IllegalArgumentException if amounts or shares do not add up to {@code decidedTotal} */
        public Item {
            Objects.requireNonNull(outcome, "outcome");
            recusals = List.copyOf(recusals);
            decided = Map.copyOf(decided);
            conditions = List.copyOf(conditions);
            shares = Map.copyOf(shares);
            requireSum(applicationNumber, "amounts", decided, decidedTotal);
            if (!shares.isEmpty()) {
                requireSum(applicationNumber, "shares", shares, decidedTotal);
            }
        }

        private static void requireSum(String number, String what, Map<?, Money> amounts, Money total) {
            Money sum = Money.sum(amounts.values());
            if (!sum.equals(total)) {
                throw new IllegalArgumentException(number + ": " + what + " add up to " + sum + ", not " + total);
            }
        }
    }

    /**
     * A ballot's result.
     *
     * @param secret whether it was cast secretly
     * @param castingVote whether the chair's vote decided an equality
     */
    public record Vote(int inFavour, int against, int abstained, boolean secret, boolean castingVote) {}

    /**
     * The chair's signature, which locks the minutes.
     *
     * @param signedBy the chair's name
     * @param signedAt when
     * @param contentHash SHA-256 of the session's record, 64 hexadecimal digits
     * @param checkCode short code of the document
     * @param verifyAddress where it is verified, an absolute URL
     */
    public record Signature(
            String signedBy, Instant signedAt, String contentHash, String checkCode, String verifyAddress) {}
}
