package coop.impulsion.observatory;

import coop.impulsion.impact.FollowUpView;

/** A project that is shown, with what its carriers published. */
public record PublicStory(PublicFund fund, PublicProject project, FollowUpView followUp) {}
