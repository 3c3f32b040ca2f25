/** How users and the trail are read with SQL. Holds no rule. */
package coop.impulsion.access.store;
