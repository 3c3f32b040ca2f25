package coop.impulsion.disbursement;

import coop.impulsion.money.Money;
import java.time.Instant;

/** Up to how much an approver may approve; {@code most}, {@code setBy} and {@code setAt} are null while nobody has said. */
public record ThresholdView(long userId, String name, Money most, String setBy, Instant setAt) {}
