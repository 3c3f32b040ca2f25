/**
 * Spreadsheet files whose rows are streamed: POI describes the workbook (styles, names, page setup, relations), the rows
 * are written by hand between the two halves of each sheet and deflated on helper threads. Knows nothing of ledgers.
 */
package coop.impulsion.ledger.report.xlsx;
