/** The records of follow-up as aggregates: each is written once or follows its project. Holds no query. */
package coop.impulsion.impact.model;
