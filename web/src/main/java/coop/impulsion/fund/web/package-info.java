/** The pages of a fund's settings and of its sharing agreement. Holds no rule. */
package coop.impulsion.fund.web;
