package coop.impulsion.demo;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the acts of the demo share: the day it is told from, the fund once it is founded, and how an act is done.
 * Everything is dated in days before that day, so that the year always ends today.
 */
final class DemoStory {

    private final DemoStage stage;
    private final LocalDate today;
    private FundId fund;
    private long commands;

    DemoStory(DemoStage stage, LocalDate today) {
        this.stage = stage;
        this.today = today;
    }

    /** The day that many days ago. */
    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    /** Nine in the morning of that day, in Paris. */
    Instant morning(int daysAgo) {
        return moment(daysAgo, LocalTime.of(9, 0));
    }

    /** That hour of that day, in Paris. */
    Instant moment(int daysAgo, LocalTime hour) {
        return day(daysAgo).atTime(hour).atZone(FundClock.ZONE).toInstant();
    }

    <T> T act(int daysAgo, DemoPerson person, Supplier<T> act) {
        return stage.act(morning(daysAgo), person.userName(), act);
    }

    <T> T act(int daysAgo, LocalTime hour, DemoPerson person, Supplier<T> act) {
        return stage.act(moment(daysAgo, hour), person.userName(), act);
    }

    void act(int daysAgo, LocalTime hour, DemoPerson person, Runnable act) {
        act(daysAgo, hour, person, () -> {
            act.run();
            return null;
        });
    }

    void act(int daysAgo, DemoPerson person, Runnable act) {
        act(daysAgo, person, () -> {
            act.run();
            return null;
        });
    }

    /** The system's own acts, before anybody can sign in. */
    <T> T actAsSystem(int daysAgo, Supplier<T> act) {
        return stage.act(morning(daysAgo), null, act);
    }

    /** A key that the same demo gives the same command each time. */
    CommandKey key() {
        commands++;
        return new CommandKey(new UUID(0x1D5_0000L, commands));
    }

    FundId fund() {
        return fund;
    }

    void founded(FundId newFund) {
        fund = newFund;
    }
}
