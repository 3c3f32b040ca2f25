package coop.impulsion.risksharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small linear program over non-negative variables, solved exactly: the simplex method with whole numbers only (the
 * pivoting of Edmonds) and the rule of Bland, which cannot go round in circles. Slow, and knows nothing of flows.
 */
final class LinearProgram {

    /** How a row stands to its right side. */
    private enum Relation {
        AT_MOST,
        EQUAL,
        AT_LEAST
    }

    private record Row(Fraction[] coefficients, Relation relation, Fraction bound) {}

    private final int variables;
    private final List<Row> rows = new ArrayList<>();
    private BigInteger[][] tableau;
    private BigInteger[] objectiveRow;
    private int[] basis;
    private int columns;
    private BigInteger scale;

    LinearProgram(int variables) {
        this.variables = variables;
    }

    void atMost(Fraction[] coefficients, Fraction bound) {
        rows.add(new Row(coefficients, Relation.AT_MOST, bound));
    }

    void equal(Fraction[] coefficients, Fraction bound) {
        rows.add(new Row(coefficients, Relation.EQUAL, bound));
    }

    void atLeast(Fraction[] coefficients, Fraction bound) {
        rows.add(new Row(coefficients, Relation.AT_LEAST, bound));
    }

    Fraction[] zeros() {
        Fraction[] zeros = new Fraction[variables];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }

    boolean isFeasible() {
        return maximum(zeros()) != null;
    }

    /** The greatest value of an objective with whole coefficients, or null if nothing fulfils the rows. */
    Fraction maximum(Fraction[] objective) {
        prepare();
        if (!enterFeasibleRegion()) {
            return null;
        }
        BigInteger[] costs = new BigInteger[columns];
        Arrays.fill(costs, BigInteger.ZERO);
        for (int j = 0; j < variables; j++) {
            costs[j] = objective[j].numerator();
        }
        price(costs);
        climb(columns - rows.size());
        return Fraction.of(objectiveRow[columns], scale);
    }

    /** Variables, then one slack a row, then one artificial variable a row; the right side last. */
    private void prepare() {
        int count = rows.size();
        columns = variables + 2 * count;
        scale = BigInteger.ONE;
        tableau = new BigInteger[count][columns + 1];
        basis = new int[count];
        for (int i = 0; i < count; i++) {
            Row row = rows.get(i);
            BigInteger common = row.bound().denominator();
            for (Fraction coefficient : row.coefficients()) {
                common = common.multiply(coefficient.denominator()).divide(common.gcd(coefficient.denominator()));
            }
            Arrays.fill(tableau[i], BigInteger.ZERO);
            for (int j = 0; j < variables; j++) {
                tableau[i][j] = row.coefficients()[j]
                        .times(Fraction.of(common, BigInteger.ONE))
                        .numerator();
            }
            int slack = row.relation() == Relation.EQUAL ? 0 : row.relation() == Relation.AT_MOST ? 1 : -1;
            tableau[i][variables + i] = BigInteger.valueOf(slack);
            tableau[i][columns] =
                    row.bound().times(Fraction.of(common, BigInteger.ONE)).numerator();
            if (tableau[i][columns].signum() < 0) {
                negate(tableau[i]);
            }
            basis[i] = variables + count + i;
            tableau[i][basis[i]] = BigInteger.ONE;
        }
    }

    private static void negate(BigInteger[] row) {
        Arrays.setAll(row, j -> row[j].negate());
    }

    private boolean enterFeasibleRegion() {
        BigInteger[] costs = new BigInteger[columns];
        int real = columns - rows.size();
        Arrays.fill(costs, 0, real, BigInteger.ZERO);
        Arrays.fill(costs, real, columns, BigInteger.ONE.negate());
        price(costs);
        climb(real);
        if (objectiveRow[columns].signum() != 0) {
            return false;
        }
        for (int i = 0; i < tableau.length; i++) {
            for (int j = 0; basis[i] >= real && j < real; j++) {
                if (tableau[i][j].signum() != 0) {
                    if (tableau[i][j].signum() < 0) {
                        negate(tableau[i]);
                    }
                    pivot(i, j);
                }
            }
        }
        return true;
    }

    /** Writes the objective in terms of the variables that are not in the basis. */
    private void price(BigInteger[] costs) {
        objectiveRow = new BigInteger[columns + 1];
        for (int j = 0; j <= columns; j++) {
            BigInteger sum = j < columns ? costs[j].multiply(scale).negate() : BigInteger.ZERO;
            for (int i = 0; i < tableau.length; i++) {
                sum = sum.add(costs[basis[i]].multiply(tableau[i][j]));
            }
            objectiveRow[j] = sum;
        }
    }

    /** @param open only the variables before this one may enter the basis */
    private void climb(int open) {
        while (true) {
            int enters = 0;
            while (enters < open && objectiveRow[enters].signum() >= 0) {
                enters++;
            }
            if (enters == open) {
                return;
            }
            int leaves = -1;
            for (int i = 0; i < tableau.length; i++) {
                if (tableau[i][enters].signum() > 0) {
                    int order = leaves < 0
                            ? -1
                            : tableau[i][columns]
                                    .multiply(tableau[leaves][enters])
                                    .compareTo(tableau[leaves][columns].multiply(tableau[i][enters]));
                    if (order < 0 || order == 0 && basis[i] < basis[leaves]) {
                        leaves = i;
                    }
                }
            }
            if (leaves < 0) {
                throw new IllegalStateException("the objective has no bound");
            }
            pivot(leaves, enters);
        }
    }

    private void pivot(int row, int column) {
        BigInteger[] pivotRow = tableau[row];
        for (int i = 0; i < tableau.length; i++) {
            if (i != row) {
                eliminate(tableau[i], pivotRow, column);
            }
        }
        eliminate(objectiveRow, pivotRow, column);
        scale = pivotRow[column];
        basis[row] = column;
    }

    private void eliminate(BigInteger[] row, BigInteger[] pivotRow, int column) {
        BigInteger factor = row[column];
        BigInteger pivot = pivotRow[column];
        for (int j = 0; j <= columns; j++) {
            row[j] = row[j].multiply(pivot)
                    .subtract(factor.multiply(pivotRow[j]))
                    .divide(scale);
        }
    }
}
