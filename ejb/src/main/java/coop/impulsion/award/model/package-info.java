/**
 * The award as an aggregate, its agreement and what comes back of it; the rules of its schedule, of its sharing and of
 * its entries. Holds no query for pages.
 */
package coop.impulsion.award.model;
