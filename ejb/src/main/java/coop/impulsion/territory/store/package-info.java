/** How communes and intercommunal bodies get into their tables. Holds the loading and nothing else. */
package coop.impulsion.territory.store;
