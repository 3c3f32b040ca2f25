package coop.impulsion.committee.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.MajorityRule;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MinutesWordsTest {

    private final MinutesWords words = new MinutesWords(Locale.FRENCH);

    @Test
    void saysEveryRuleAndTheCastingVoteWhereThereIsOne() {
        for (MajorityRule rule : MajorityRule.values()) {
            String with = words.majority(new CommitteeRules(rule, 5_000, 1, true));
            String without = words.majority(new CommitteeRules(rule, 5_000, 1, false));
            assertEquals(rule != MajorityRule.TWO_THIRDS, with.contains("prépondérante"));
            assertFalse(without.contains("prépondérante"));
            assertTrue(with.startsWith(without));
        }
    }

    @Test
    void namesEveryConflict() {
        for (ConflictKind kind : ConflictKind.values()) {
            if (kind.isRecusal()) {
                assertFalse(words.conflict(kind).isBlank());
            }
        }
    }
}
