package coop.impulsion.committee;

import java.math.BigDecimal;

/**
 * What reviewers gave to a criterion together.
 *
 * @param average one decimal, null for no score
 * @param dispersion standard deviation of the scores, one decimal, null for none
 */
public record CriterionScores(String code, String title, BigDecimal average, BigDecimal dispersion) {}
