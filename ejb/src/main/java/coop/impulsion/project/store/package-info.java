/** How projects are kept with JPA and read with SQL. Holds no rule. */
package coop.impulsion.project.store;
