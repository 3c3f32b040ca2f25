/** The run as an aggregate: asked for once, done when nothing is left, or cancelled. Holds no figure and no query. */
package coop.impulsion.statement.model;
