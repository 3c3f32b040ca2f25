/**
 * A fund, its settings and its sharing agreement: what contributors, commitments and awards stand on. Holds no money
 * event and no contributor.
 */
package coop.impulsion.fund;
