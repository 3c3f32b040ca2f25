package coop.impulsion.award.store;

import coop.impulsion.risksharing.Fraction;
import java.math.BigInteger;

/** How an exact quotient is kept: {@code "10000/3"}. */
final class ExactAmount {

    private ExactAmount() {}

    static String text(Fraction fraction) {
        return fraction.numerator() + "/" + fraction.denominator();
    }

    static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return Fraction.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
