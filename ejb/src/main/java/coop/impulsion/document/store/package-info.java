/** How files are kept as rows. Holds no rule. */
package coop.impulsion.document.store;
