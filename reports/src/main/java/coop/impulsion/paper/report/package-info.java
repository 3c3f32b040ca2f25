/**
 * What all papers of a fund share: how a template becomes a PDF that archives keep and screen readers read, how amounts
 * and dates are written, which characters can be printed, the small drawings. Knows no feature and no record.
 */
package coop.impulsion.paper.report;
