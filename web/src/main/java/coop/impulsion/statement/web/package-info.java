/** Pages of the impact statements: the runs, their progress and documents, a contributor's own, and verification. */
package coop.impulsion.statement.web;
