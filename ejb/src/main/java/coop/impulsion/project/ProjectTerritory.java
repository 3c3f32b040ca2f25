package coop.impulsion.project;

/**
 * An intercommunal body with the projects that lie in it.
 *
 * @param code its SIREN
 */
public record ProjectTerritory(String code, String name, int projects) {}
