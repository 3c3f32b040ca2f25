/**
 * The pages of commitments, calls, receipts and contributions in kind, and what a contributor sees of its own. Holds no
 * rule.
 */
package coop.impulsion.commitment.web;
