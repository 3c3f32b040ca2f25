package coop.impulsion.committee;

import coop.impulsion.award.AwardEffect;
import coop.impulsion.money.Money;
import java.math.BigDecimal;

/**
 * An item of the ranked slate, with what would be granted up to and including it.
 *
 * @param isRecused whether the reader has a conflict in it: then nothing but its place on the agenda is told
 * @param average of its reviews, null for none, or while the reader still owes their own
 * @param cumulated sum of the amounts proposed up to here, items that can't be funded left out
 * @param effect what the award would do after those before it; null once decided, or when nothing is proposed
 */
public record SlateLine(ItemView item, boolean isRecused, BigDecimal average, Money cumulated, AwardEffect effect) {

    public boolean isFundable() {
        return effect != null && effect.funded();
    }
}
