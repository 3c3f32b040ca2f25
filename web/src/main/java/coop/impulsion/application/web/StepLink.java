package coop.impulsion.application.web;

import coop.impulsion.application.FormStep;

/**
 * A step of the form in its table of contents.
 *
 * @param place counted from 1
 * @param left how many points are missing or wrong in it
 * @param isHere whether it is the page being shown
 */
public record StepLink(FormStep step, int place, int left, boolean isHere) {}
