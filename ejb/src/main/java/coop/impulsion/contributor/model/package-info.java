/** The contributor as an aggregate. Holds no query. */
package coop.impulsion.contributor.model;
