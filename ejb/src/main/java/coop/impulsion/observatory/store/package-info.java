/** How the public figures are read with SQL, in a fixed number of queries for all funds together. Holds no rule. */
package coop.impulsion.observatory.store;
