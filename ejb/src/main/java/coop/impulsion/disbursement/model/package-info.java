/** The payment order as an aggregate, and who may approve it. Holds no query for pages. */
package coop.impulsion.disbursement.model;
