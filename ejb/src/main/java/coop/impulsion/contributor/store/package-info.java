/** How contributors are read with SQL. Holds no rule. */
package coop.impulsion.contributor.store;
