/** How orders, files and thresholds are kept with JPA and SQL, and read. Holds no rule. */
package coop.impulsion.disbursement.store;
