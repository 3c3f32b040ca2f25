package coop.impulsion.demo;

import java.math.BigInteger;

/** Makes French account numbers with right keys out of small numbers, so that nobody's own stands in the demo. */
final class DemoIban {

    /** An invented branch of an invented bank: no bank of France has this code. */
    private static final String BANK = "99999";

    private static final String BRANCH = "39000";
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private DemoIban() {}

    static String of(int number) {
        String account = String.format("%011d", number);
        long key = 97 - (89 * Long.parseLong(BANK) + 15 * Long.parseLong(BRANCH) + 3L * number) % 97;
        String bban = BANK + BRANCH + account + String.format("%02d", key);
        // ISO 13616: F = 15 and R = 27, then 00 in place of the check digits.
        int check = 98 - new BigInteger(bban + "152700").mod(MODULUS).intValue();
        return "FR" + String.format("%02d", check) + bban;
    }
}
