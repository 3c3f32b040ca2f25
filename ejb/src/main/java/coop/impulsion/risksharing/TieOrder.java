package coop.impulsion.risksharing;

import java.time.LocalDate;

/** Who goes first among equals: the earlier signature, none last, then the smaller id by code point. */
final class TieOrder {

    private TieOrder() {}

    static int compare(LocalDate signedOn, String id, LocalDate otherSignedOn, String otherId) {
        if (signedOn != otherSignedOn) {
            if (signedOn == null) {
                return 1;
            }
            if (otherSignedOn == null) {
                return -1;
            }
            int byDate = signedOn.compareTo(otherSignedOn);
            if (byDate != 0) {
                return byDate;
            }
        }
        return compareByCodePoint(id, otherId);
    }

    /**
     * Not {@link String#compareTo}, which goes by UTF-16 unit and so puts the characters beyond U+FFFF, written with
     * surrogates, before those from U+E000 to U+FFFF.
     */
    static int compareByCodePoint(String id, String other) {
        int common = Math.min(id.length(), other.length());
        for (int i = 0; i < common; i++) {
            char a = id.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // A surrogate belongs to a code point above every single char.
                boolean beyond = Character.isSurrogate(a);
                return beyond == Character.isSurrogate(b) ? Character.compare(a, b) : beyond ? 1 : -1;
            }
        }
        return Integer.compare(id.length(), other.length());
    }
}
