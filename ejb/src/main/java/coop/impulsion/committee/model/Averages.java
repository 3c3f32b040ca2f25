package coop.impulsion.committee.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Means and dispersion of scores, exact until the one rounding to a decimal at the end.
 *
 * <p>Example: 5 with weight 2 and 2 with weight 1 give 4.0; scores 2, 4 and 5 of three members give 3.7, dispersion 1.2.
 */
final class Averages {

    private Averages() {}

    /**
     * Weighted mean of one member's scores.
     *
     * @param scores by criterion; only criteria with a weight count
     * @return one decimal, half up; null without a score
     */
    static BigDecimal ofMember(Map<String, Integer> scores, Map<String, Integer> weights) {
        return mean(List.of(scores), weights);
    }

    /** Weighted mean over several members, each score counting with its criterion's weight. */
    static BigDecimal mean(Collection<Map<String, Integer>> members, Map<String, Integer> weights) {
        long sum = 0;
        long weight = 0;
        for (Map<String, Integer> scores : members) {
            for (Map.Entry<String, Integer> score : scores.entrySet()) {
                int of = weights.getOrDefault(score.getKey(), 0);
                sum += (long) of * score.getValue();
                weight += of;
            }
        }
        return weight == 0 ? null : rounded(BigDecimal.valueOf(sum), BigDecimal.valueOf(weight));
    }

    /**
     * How far members' scores of one criterion lie apart: the standard deviation of these scores (not of a sample).
     *
     * @return one decimal, half up; null without a score
     */
    static BigDecimal dispersion(List<Integer> scores) {
        if (scores.isEmpty()) {
            return null;
        }
        long n = scores.size();
        long sum = scores.stream().mapToLong(Integer::longValue).sum();
        long squares = scores.stream().mapToLong(score -> (long) score * score).sum();
        // n times the deviation, under the root a whole number: the one rounding comes with the division.
        BigDecimal root = new BigDecimal(BigInteger.valueOf(n * squares - sum * sum)).sqrt(MathContext.DECIMAL64);
        return rounded(root, BigDecimal.valueOf(n));
    }

    private static BigDecimal rounded(BigDecimal sum, BigDecimal by) {
        return sum.divide(by, 1, RoundingMode.HALF_UP);
    }
}
