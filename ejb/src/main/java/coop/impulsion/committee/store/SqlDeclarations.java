package coop.impulsion.committee.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.Declaration;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.model.Declarations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declarations as rows, one for each member and application. */
@ApplicationScoped
public class SqlDeclarations implements Declarations {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Optional<Declaration> of(ApplicationId application, MemberId member) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT conflict, note, declared_at FROM committee_declaration"
                                + " WHERE application_id = ?1 AND member_id = ?2",
                        application.value(),
                        member.value())
                .toList();
        return rows.stream()
                .findFirst()
                .map(row -> new Declaration(row.constant(0, ConflictKind.class), row.text(1), row.instant(2)));
    }

    @Override
    public void keep(ApplicationId application, MemberId member, Declaration declaration) {
        Row.change(
                entityManager,
                "DELETE FROM committee_declaration WHERE application_id = ?1 AND member_id = ?2",
                application.value(),
                member.value());
        Row.change(
                entityManager,
                "INSERT INTO committee_declaration (application_id, member_id, conflict, note,"
                        + " declared_at) VALUES (?1, ?2, ?3, CAST(?4 AS VARCHAR), ?5)",
                application.value(),
                member.value(),
                declaration.conflict().name(),
                declaration.note(),
                declaration.declaredAt());
    }

    @Override
    public Map<Long, ConflictKind> recused(ApplicationId application) {
        List<Row> rows = Row.select(
                        entityManager,
                        "SELECT member_id, conflict FROM committee_declaration"
                                + " WHERE application_id = ?1 AND conflict <> 'NONE'",
                        application.value())
                .toList();
        Map<Long, ConflictKind> recused = new HashMap<>();
        for (Row row : rows) {
            recused.put(row.whole(0), row.constant(1, ConflictKind.class));
        }
        return recused;
    }
}
