package coop.impulsion.fund;

import java.util.List;
import java.util.Objects;

/**
 * How a fund presents itself on its papers: statements, minutes, agreements.
 *
 * <p>Example: "Fonds d'impulsion du Pays Lédonien", territory "Pays Lédonien", held by "Clus'Ter Jura", SIREN
 * "123456782", address lines, "fonds@exemple.fr".
 *
 * @param fundName name of the fund, as its contributors know it
 * @param territory the territory it serves, in words, or null
 * @param holder legal name of the body that holds the fund
 * @param siren nine digits without spaces, or null when the holder has none yet
 * @param address postal address of the holder, one element for each printed line; may be empty
 * @param contact where a reader asks questions (e-mail or telephone), or null
 * @param demo whether the figures and people are invented: every paper then says so
 */
public record Letterhead(
        String fundName,
        String territory,
        String holder,
        String siren,
        List<String> address,
        String contact,
        boolean demo) {

    public Letterhead {
        Objects.requireNonNull(fundName, "fundName");
        Objects.requireNonNull(holder, "holder");
        address = List.copyOf(address);
    }
}
