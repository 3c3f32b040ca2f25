/** How commitments, calls and receipts are kept and read. Holds no rule that {@code commitment.model} could hold. */
package coop.impulsion.commitment.store;
