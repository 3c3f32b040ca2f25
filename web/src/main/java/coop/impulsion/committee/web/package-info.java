/** Pages of the committee: its members, declarations, reviews, sessions, votes, minutes and decisions. */
package coop.impulsion.committee.web;
