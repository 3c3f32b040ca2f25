/** How awards, shares and their frozen reasons are kept with JPA and SQL, and read. Holds no rule. */
package coop.impulsion.award.store;
