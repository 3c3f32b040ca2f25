package coop.impulsion.project;

/**
 * What a list of projects is narrowed to; null parts narrow nothing.
 *
 * @param text part of the name, the number or the organisation, any case
 * @param territory INSEE code of a commune, or SIREN of an intercommunal body
 */
public record ProjectFilter(
        String text, ProjectStatus status, Sector sector, OriginScheme originScheme, String territory) {

    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null);
}
