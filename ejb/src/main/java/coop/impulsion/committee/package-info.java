/**
 * From a submitted application to its decision: conflicts, reviews, sessions, votes, minutes. Holds no money movement.
 */
package coop.impulsion.committee;
