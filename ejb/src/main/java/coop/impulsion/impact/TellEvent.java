package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/** Asks to add a dated moment to a project's story; published once its carriers agreed. */
public record TellEvent(
        FundId fund, String project, LocalDate happenedOn, String title, String words, boolean isPublished) {}
