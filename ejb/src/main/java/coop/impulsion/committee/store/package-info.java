/** How the committee's work is kept with JPA and read with SQL. Holds no rule. */
package coop.impulsion.committee.store;
