/** How the values of {@code basis} are kept in columns. Holds converters only. */
package coop.impulsion.basis.store;
