package coop.impulsion.application;

/**
 * What a line of the checklist says.
 *
 * @param place order in the list, from 0
 * @param parameter INSEE codes of communes and SIREN of intercommunal bodies (territory), whole cents (state aid), else null
 */
public record EditCheck(int place, String title, String help, String parameter, boolean isActive) {}
