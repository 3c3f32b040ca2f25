package coop.impulsion.impact;

import coop.impulsion.basis.FundId;
import java.time.LocalDate;

/** Asks to keep what an experiment ends with, why, and what was learned. */
public record GiveVerdict(
        FundId fund, String project, Verdict verdict, LocalDate givenOn, String reasons, String learning) {}
