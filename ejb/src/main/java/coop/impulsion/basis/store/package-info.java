/** How the values of {@code basis} are kept in columns, and how rows are read. Holds converters and rows only. */
package coop.impulsion.basis.store;
