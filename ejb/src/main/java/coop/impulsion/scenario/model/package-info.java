/** What a scenario may hold and what comes of it. Holds no query. */
package coop.impulsion.scenario.model;
