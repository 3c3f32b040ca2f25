package coop.impulsion.application;

import coop.impulsion.basis.FundId;

/**
 * Adds a file to an application.
 *
 * @param label what it is, in the carrier's words, for example "Statuts signés"
 * @param fileName as the browser sent it
 * @param declaredType as the browser sent it, may be null
 */
public record AttachDocument(
        FundId fund, ApplicationId application, String label, String fileName, String declaredType, byte[] content) {}
