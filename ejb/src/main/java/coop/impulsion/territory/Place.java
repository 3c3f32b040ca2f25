package coop.impulsion.territory;

/**
 * A commune or an intercommunal body: for example COMMUNE 39300 Lons-le-Saunier, 17,189 inhabitants, of the EPCI Espace
 * Communautaire Lons Agglomération.
 *
 * @param code INSEE code of a commune, SIREN of an EPCI
 * @param epciName of a commune, or null
 */
public record Place(PlaceKind kind, String code, String name, String epciName, int population) {

    /** As lists offer it and forms hand it back: {@code "Lons-le-Saunier (39300)"}. */
    public String label() {
        return name + " (" + code + ")";
    }
}
