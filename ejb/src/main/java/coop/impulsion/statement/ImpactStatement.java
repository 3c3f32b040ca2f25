package coop.impulsion.statement;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.Letterhead;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that one contributor's impact statement says, frozen: the renderer adds words and looks, never an amount.
 * A run builds one for each contributor from its snapshot.
 *
 * <p>Example: the Commune de Châtel, 1 January to 31 December 2026, promised 20,000.00, drawn 4,250.00 by three
 * projects, 7.4 months of first posts.
 *
 * <p>The record refuses to be built if it contradicts itself (see {@link #ImpactStatement}): a contributor whose figures
 * don't add up fails alone, with the sentence that says which.
 *
 * @param fund how the fund presents itself; {@code demo} there marks invented figures
 * @param recipient whom it is for
 * @param language of the document: {@link Locale#FRENCH} today
 * @param from first day of the period
 * @param to last day of the period, on or after {@code from}
 * @param achievement the two figures beside the money on the first page
 * @param money one line for each {@link MoneyKind}, in that order
 * @param bar the closing promise cut into three: one stacked bar
 * @param drawnByCategory the draws of the period by what they paid for; a category without a draw may be left out
 * @param inKind what the contributor gave otherwise than in money in the period
 * @param commitments the contributor's commitments in force at some time in the period
 * @param movements what moved the lines in the period, by date; of any one kind either all or none are listed
 * @param projects every project in which the contributor had a share in the period
 * @param territory indicators of the whole territory, not attributed to anybody
 * @param risk what the classes bore together; null leaves the chapter out
 * @param computation how it was computed and where to verify it
 */
public record ImpactStatement(
        Letterhead fund,
        Recipient recipient,
        Locale language,
        LocalDate from,
        LocalDate to,
        Achievement achievement,
        List<MoneyLine> money,
        CommitmentBar bar,
        Map<CostCategory, Money> drawnByCategory,
        List<InKindGift> inKind,
        List<Commitment> commitments,
        List<Movement> movements,
        List<SupportedProject> projects,
        List<TerritoryIndicator> territory,
        SharedRisk risk,
        Computation computation) {

    /**
     * @throws IllegalArgumentException if a kind of money is missing or twice, the bar does not add up to the closing
     *     promise, the listed movements of a kind do not add up to its line, or the draws of the period by project or
     *     by category do not add up to the movement of {@link MoneyKind#DRAWN}
     */
    public ImpactStatement {
        Objects.requireNonNull(fund, "fund");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(computation, "computation");
        money = List.copyOf(money);
        drawnByCategory = Map.copyOf(drawnByCategory);
        inKind = List.copyOf(inKind);
        commitments = List.copyOf(commitments);
        movements = List.copyOf(movements);
        projects = List.copyOf(projects);
        territory = List.copyOf(territory);
        require(!to.isBefore(from), "the period ends before it begins: %s, %s", from, to);

        Map<MoneyKind, MoneyLine> byKind = new EnumMap<>(MoneyKind.class);
        for (MoneyLine line : money) {
            require(byKind.put(line.kind(), line) == null, "two lines of %s", line.kind());
        }
        require(byKind.size() == MoneyKind.values().length, "a kind of money is missing: only %s", byKind.keySet());
        MoneyLine promised = byKind.get(MoneyKind.PROMISED);
        require(
                bar.spent().plus(bar.reserved()).plus(bar.available()).equals(promised.closing()),
                "the bar (%s) is not the closing promise %s",
                bar,
                promised.closing());

        Set<MoneyKind> listed = EnumSet.noneOf(MoneyKind.class);
        movements.forEach(movement -> listed.add(movement.kind()));
        for (MoneyKind kind : listed) {
            Money sum = Money.sum(movements.stream()
                    .filter(movement -> movement.kind() == kind)
                    .map(Movement::amount)
                    .toList());
            Money stated = byKind.get(kind).movement();
            require(sum.equals(stated), "movements of %s add up to %s, not %s", kind, sum, stated);
        }
        Money drawnByProjects =
                Money.sum(projects.stream().map(SupportedProject::drawnInPeriod).toList());
        Money drawn = byKind.get(MoneyKind.DRAWN).movement();
        require(drawnByProjects.equals(drawn), "projects drew %s in the period, not %s", drawnByProjects, drawn);
        Money byCategory = Money.sum(drawnByCategory.values());
        require(byCategory.equals(drawn), "by category %s were drawn in the period, not %s", byCategory, drawn);
    }

    /** The line of that kind; there is always exactly one. */
    public MoneyLine line(MoneyKind kind) {
        return money.stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    static void require(boolean holds, String otherwise, Object... arguments) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, otherwise, arguments));
        }
    }

    /**
     * Whom the statement is for.
     *
     * @param name as the contributor wrote it; any script, any length
     * @param contributorClass public body, patron company or citizen
     * @param number the contributor's number in the fund, for example "C-0042"
     * @param address one element for each line; may be empty
     */
    public record Recipient(String name, ContributorClass contributorClass, String number, List<String> address) {
        public Recipient {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(contributorClass, "contributorClass");
            address = List.copyOf(address);
        }
    }

    /**
     * What the money of the period did, in two figures.
     *
     * @param projects how many projects drew on the contributor's shares in the period; before any draw, how many hold
     *     shares of them
     * @param firstPostMonths months of first posts that the contributor's draws paid for, not rounded; 0 for none
     */
    public record Achievement(int projects, BigDecimal firstPostMonths) {

        /** The same as a reader can picture it. */
        public WorkTime work() {
            return WorkTime.ofMonths(firstPostMonths);
        }
    }

    /**
     * One kind of money over the period, cumulative since the first commitment.
     *
     * <p>Example: CALLED, 5,000.00 on 1 January, 2,500.00 in the year, 7,500.00 on 31 December.
     */
    public record MoneyLine(MoneyKind kind, Money opening, Money movement, Money closing) {
        public MoneyLine {
            require(opening.plus(movement).equals(closing), "%s: %s + %s is not %s", kind, opening, movement, closing);
        }
    }

    /**
     * The closing promise cut into three parts that add up to it.
     *
     * @param spent drawn - returned, losses included
     * @param reserved held by awards, not drawn
     * @param available promised - spent - reserved
     */
    public record CommitmentBar(Money spent, Money reserved, Money available) {}

    /**
     * Something given otherwise than in money, valued.
     *
     * @param description for example "Mécénat de compétences : étude hydraulique"
     * @param basis how it was valued, for example "24 h × 45,00 €"; null for a stated value without a basis
     * @param on day of the valuation
     * @param value its value
     */
    public record InKindGift(String description, String basis, LocalDate on, Money value) {}

    /**
     * A commitment at the end of the period.
     *
     * @param number for example "E-2026-0007"
     * @param nature in the document's language: public grant, gift, with right of return, repayable
     * @param earmark what it may pay for, in words; null if anything
     * @param signedOn day of signature
     * @param promised its amount
     * @param spent drawn - returned
     * @param reserved held, not drawn
     * @param available promised - spent - reserved
     */
    public record Commitment(
            String number,
            String nature,
            String earmark,
            LocalDate signedOn,
            Money promised,
            Money spent,
            Money reserved,
            Money available) {
        public Commitment {
            require(
                    spent.plus(reserved).plus(available).equals(promised),
                    "commitment %s: %s + %s + %s is not %s",
                    number,
                    spent,
                    reserved,
                    available,
                    promised);
        }
    }

    /**
     * One event that changed a line.
     *
     * @param on legal date of the event
     * @param kind the line it changed
     * @param wording what happened, in the document's language: "Tranche 1 · Ju'ramène ta boîte"
     * @param entry number of the journal entry that booked it ("BQ-12"), null for events without one
     * @param amount signed: a cancelled call is negative
     */
    public record Movement(LocalDate on, MoneyKind kind, String wording, String entry, Money amount) {}

    /**
     * An indicator of the whole territory.
     *
     * @param baseline value at the start, null if unknown
     * @param value latest measure in the period
     */
    public record TerritoryIndicator(
            String name, String unit, BigDecimal baseline, BigDecimal value, LocalDate measuredOn) {}

    /**
     * What the three classes bore together, over the awards in which the contributor has a share.
     *
     * @param classes one for each class that has a quota, in the order public, patron, citizen
     * @param yours the contributor's own net draws
     * @param leverage euros of the others beside each of the contributor's, for example 4.25; null without draws
     */
    public record SharedRisk(List<ClassBearing> classes, Money yours, BigDecimal leverage) {
        public SharedRisk {
            classes = List.copyOf(classes);
        }
    }

    /**
     * What one class bore.
     *
     * @param quotaBasisPoints its quota in hundredths of a percent
     * @param spent net draws of the class
     * @param lost the part of them that is lost for good
     */
    public record ClassBearing(ContributorClass contributorClass, int quotaBasisPoints, Money spent, Money lost) {}

    /**
     * How the statement was computed, so that an auditor can do it again.
     *
     * @param ruleVersion version of the sharing agreement, for example "2"
     * @param ruleSince its first day
     * @param snapshotAt the instant at which the run froze the figures
     * @param ledgerEntry the last entry of the ledger at that instant, for example "BQ-57 de 2026"
     * @param ledgerHead hash of that entry, 64 hexadecimal digits
     * @param checkCode the document's own code, short enough to be typed: "7KQ4-M2XW-93HD"
     * @param verifyAddress where the code is verified: an absolute URL, the code included
     */
    public record Computation(
            String ruleVersion,
            LocalDate ruleSince,
            Instant snapshotAt,
            String ledgerEntry,
            String ledgerHead,
            String checkCode,
            String verifyAddress) {}
}
