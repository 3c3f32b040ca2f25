package coop.impulsion.committee;

import coop.impulsion.application.ApplicationId;
import java.math.BigDecimal;

/**
 * How far the reviews of an application are: "2/4 received", average 3.7. Members with a conflict are left out.
 *
 * @param average of the reviews received, one decimal, null for none
 */
public record ReviewProgress(ApplicationId application, int assigned, int received, BigDecimal average) {}
