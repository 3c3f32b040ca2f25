package coop.impulsion.project;

/**
 * A project as lists and other features read it.
 *
 * @param number for example "P-0012"; the ledger's auxiliary code of aid
 * @param siren of the organisation, nine digits, null while there is none
 * @param communeCode INSEE code, for example "39300"
 * @param epciSiren of the intercommunal body of the commune, or null
 * @param originScheme null when unknown
 * @param legalForm null when unknown
 * @param statusReason why it was established, stopped or taken up again, else null
 * @param carrierId user who carries it, null when nobody of them signs in
 * @param carrierUserName that user's sign-in
 * @param isShown whether its carriers agreed that the public page shows it, null while they have not answered
 * @param version to hand back with a change, so that a stale page is refused
 */
public record ProjectView(
        ProjectId id,
        String number,
        String name,
        String summary,
        String organisation,
        String siren,
        String communeCode,
        String communeName,
        String epciSiren,
        String epciName,
        Sector sector,
        OriginScheme originScheme,
        LegalForm legalForm,
        ProjectStatus status,
        String statusReason,
        Long carrierId,
        String carrierName,
        String carrierUserName,
        Boolean isShown,
        long version) {}
