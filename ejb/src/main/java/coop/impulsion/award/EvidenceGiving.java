package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Evidence;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.Sha256;
import coop.impulsion.ledger.Commands;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes the files that show that a condition is met, from the carrier of the project or from the manager. */
@Stateless
@RolesAllowed({Roles.CARRIER, Roles.MANAGER, Roles.SYSTEM})
public class EvidenceGiving {

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private Documents documents;

    @Inject
    private AwardFinder finder;

    @Inject
    private Evidence evidence;

    /**
     * @param key the form's own mark: the same key keeps the same file once
     * @param number of the award; a carrier's own
     * @param fileName as the browser sent it
     * @param declaredType content type as the browser sent it, may be null
     * @param note what the file shows, at most 1,000 characters, or null
     * @throws coop.impulsion.document.DocumentRefused if the file is not one that may be kept
     * @throws AwardRefused {@code CONDITION_SETTLED} if the condition is met or its instalment no longer waits
     * @throws coop.impulsion.access.AccessRefused {@code NOT_FOUND} for an award that is not the carrier's own
     */
    public DocumentId give(
            FundId fund,
            CommandKey key,
            String number,
            ConditionId condition,
            String fileName,
            String declaredType,
            byte[] file,
            String note) {
        Actor actor = actors.require(fund, Role.CARRIER, Role.MANAGER);
        String content = number + "|" + condition + "|" + fileName + "|" + Sha256.of(content(file)) + "|" + note;
        String kept = commands.once(fund, key, "GiveEvidence", content, () -> {
            Award award = finder.byNumber(fund, number);
            award.evidenceGiven(condition, clock.now());
            DocumentId document =
                    documents.keepUpload(fund, AwardDocuments.EVIDENCE, fileName, declaredType, file, actor.userName());
            evidence.add(condition, document, note, actor.userName());
            trail.done(fund, actor.userName(), "EVIDENCE_GIVEN", number, fileName);
            return document.toString();
        });
        return new DocumentId(Long.parseLong(kept));
    }

    private static byte[] content(byte[] file) {
        return file == null ? new byte[0] : file;
    }
}
