package coop.impulsion.committee.model;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.Declaration;
import coop.impulsion.committee.MemberId;
import java.util.Map;
import java.util.Optional;

/** What members declared about applications. */
public interface Declarations {

    Optional<Declaration> of(ApplicationId application, MemberId member);

    void keep(ApplicationId application, MemberId member, Declaration declaration);

    /** Members with a conflict in that application, with its kind. */
    Map<Long, ConflictKind> recused(ApplicationId application);
}
