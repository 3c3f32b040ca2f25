/** How campaigns and applications are kept with JPA and read with SQL. Holds no rule. */
package coop.impulsion.application.store;
