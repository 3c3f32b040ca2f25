/**
 * Pages of campaigns and applications: the carrier's form with its way of saving by itself, the manager's list, file and
 * screening, the grid and the checklist. Holds no rule of the form.
 */
package coop.impulsion.application.web;
