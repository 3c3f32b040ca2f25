/** Campaigns, grids and applications as aggregates, the form's fields and the rules that check it. Holds no query for pages. */
package coop.impulsion.application.model;
