/**
 * The layout, names and habits of {@code docs/architecture.md} as rules. Each rule has a canary, a class that breaks it
 * on purpose: a rule that does not catch its canary checks nothing.
 */
package coop.impulsion.architecture;
