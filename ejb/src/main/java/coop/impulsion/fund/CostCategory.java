package coop.impulsion.fund;

/**
 * What a fund pays for in the test of a project: budgets, earmarks, awards, instalments and statements use these three
 * and no other.
 */
public enum CostCategory {
    /** <i>Premier poste</i>: the test's first job. */
    FIRST_POST,
    /** <i>Besoins matériels</i>. */
    EQUIPMENT,
    /** <i>Ingénierie</i>. */
    ENGINEERING
}
