/** Members, reviews, sessions and items as aggregates, and the rules of quorum, proxy and majority. Holds no query for pages. */
package coop.impulsion.committee.model;
