package coop.impulsion.project;

import coop.impulsion.basis.FundId;
import java.util.List;

/**
 * Enters a project in the registry.
 *
 * @param siren nine digits, or null while the organisation has none
 * @param communeCode INSEE code of a commune
 * @param originScheme or null
 * @param legalForm or null
 * @param carrierUserName the sign-in of the person who carries it, or null
 * @param actors of the territory with what they are for it; may be empty
 */
public record RegisterProject(
        FundId fund,
        String name,
        String summary,
        String organisation,
        String siren,
        String communeCode,
        Sector sector,
        OriginScheme originScheme,
        LegalForm legalForm,
        String carrierUserName,
        List<ProjectActor> actors) {

    public RegisterProject {
        actors = actors == null ? List.of() : List.copyOf(actors);
    }
}
