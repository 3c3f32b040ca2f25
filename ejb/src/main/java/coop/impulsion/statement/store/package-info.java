/** How runs and documents are kept, and the figures of a statement as SQL reads them from the ledger. No rule, no role. */
package coop.impulsion.statement.store;
