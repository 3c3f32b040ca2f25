package coop.impulsion.award.model;

import coop.impulsion.award.AwardId;
import coop.impulsion.award.ConditionId;
import coop.impulsion.document.DocumentId;
import java.util.Optional;

/** The files given for conditions. */
public interface Evidence {

    /** @param note at most 1,000 characters, or null */
    void add(ConditionId condition, DocumentId document, String note, String userName);

    /** The award that a file belongs to: as evidence, as its agreement, or as the signed copy. */
    Optional<AwardId> awardOf(DocumentId document);
}
