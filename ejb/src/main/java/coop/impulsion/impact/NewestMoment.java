package coop.impulsion.impact;

/**
 * The last moment that a project's carriers published.
 *
 * @param projectId row id of the project
 * @param isWithPicture whether it is the last one with a picture; else the last one of all
 */
public record NewestMoment(long projectId, boolean isWithPicture, FollowUpView.Event event) {}
