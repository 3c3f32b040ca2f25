/** The pages of payments: orders, the files that go to the bank, what the bank did, thresholds. Holds no rule. */
package coop.impulsion.disbursement.web;
