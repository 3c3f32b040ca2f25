package coop.impulsion.paper.report;

import coop.impulsion.fund.Letterhead;
import coop.impulsion.money.Money;
import java.util.List;

/** The fund of all sample papers. */
public final class SampleFund {

    /** Letters, scripts and signs that people really type, a markup, a long word. */
    public static final String NASTY =
            "Łódź & <b>Frères</b> ™ 東京支援会 مركز الدعم 🌱 Ελλάδα Привет " + "Anticonstitutionnellement".repeat(6);

    private SampleFund() {}

    public static Letterhead letterhead() {
        return new Letterhead(
                "Fonds d’impulsion du Pays Lédonien",
                "Pays Lédonien",
                "Coopérative Exemple",
                "123456782",
                List.of("12 rue du Commerce", "39000 Lons-le-Saunier"),
                "fonds@exemple.fr",
                true);
    }

    public static Money euros(String amount) {
        return Money.parse(amount);
    }
}
