package coop.impulsion.statement;

import coop.impulsion.impact.FollowUpView;

/**
 * What is told of a project in the statements of one run, as it stood when the run was asked for.
 *
 * @param carrier the organisation that carries it
 * @param commune official name
 */
public record ProjectSheet(String number, String name, String carrier, String commune, FollowUpView followUp) {}
