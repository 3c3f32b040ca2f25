/**
 * Campaigns and the applications of carriers: the form and its grid, drafts, what was handed in, corrections asked for,
 * screening, what was decided. Holds no review, no vote and no money movement.
 */
package coop.impulsion.application;
