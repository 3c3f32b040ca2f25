/**
 * The promises that hold across features, proven on the running server: the books whatever is done in whatever order,
 * many people at once, a server that dies, both databases alike, every page for every role, hostile input. Holds no rule
 * of one feature; those are tested with their feature.
 */
package coop.impulsion.proof;
