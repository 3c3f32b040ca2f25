/** The project as an aggregate, and the collection of projects that keeps it. Holds no query for pages. */
package coop.impulsion.project.model;
