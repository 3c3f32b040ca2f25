package coop.impulsion.committee.model;

import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.MajorityRule;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words of the minutes that belong to the record itself, in the minutes' language. */
public final class MinutesWords {

    private final ResourceBundle bundle;

    public MinutesWords(Locale language) {
        bundle = ResourceBundle.getBundle(
                "coop.impulsion.committee.minutes",
                language,
                MinutesWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The rule of votes; a casting vote only where the rule knows one. */
    public String majority(CommitteeRules rules) {
        String rule = bundle.getString("majority." + rules.majority());
        return rules.hasCastingVote() && rules.majority() != MajorityRule.TWO_THIRDS
                ? MessageFormat.format(bundle.getString("majority.casting").replace("'", "''"), rule)
                : rule;
    }

    public String conflict(ConflictKind conflict) {
        return bundle.getString("conflict." + conflict);
    }

    public String video() {
        return bundle.getString("place.video");
    }
}
