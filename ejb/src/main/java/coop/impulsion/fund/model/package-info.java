/** The fund and its sharing agreement as aggregates. Holds no query. */
package coop.impulsion.fund.model;
