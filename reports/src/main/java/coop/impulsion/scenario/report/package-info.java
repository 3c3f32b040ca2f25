/** What-ifs as Excel workbooks, written and read. Computes nothing. */
package coop.impulsion.scenario.report;
