/** Keeps scenarios in rows. Holds no rule. */
package coop.impulsion.scenario.store;
