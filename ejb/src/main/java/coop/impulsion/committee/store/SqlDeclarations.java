package coop.impulsion.committee.store;

import coop.impulsion.application.ApplicationId;
import coop.impulsion.committee.ConflictKind;
import coop.impulsion.committee.Declaration;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.model.Declarations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
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
        List<?> rows = entityManager
                .createNativeQuery("SELECT conflict, note, declared_at FROM committee_declaration"
                        + " WHERE application_id = ?1 AND member_id = ?2")
                .setParameter(1, application.value())
                .setParameter(2, member.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> (Object[]) row)
                .map(row -> new Declaration(
                        ConflictKind.valueOf((String) row[0]), (String) row[1], ((Timestamp) row[2]).toInstant()));
    }

    @Override
    public void keep(ApplicationId application, MemberId member, Declaration declaration) {
        entityManager
                .createNativeQuery("DELETE FROM committee_declaration WHERE application_id = ?1 AND member_id = ?2")
                .setParameter(1, application.value())
                .setParameter(2, member.value())
                .executeUpdate();
        entityManager
                .createNativeQuery("INSERT INTO committee_declaration (application_id, member_id, conflict, note,"
                        + " declared_at) VALUES (?1, ?2, ?3, CAST(?4 AS VARCHAR), ?5)")
                .setParameter(1, application.value())
                .setParameter(2, member.value())
                .setParameter(3, declaration.conflict().name())
                .setParameter(4, declaration.note())
                .setParameter(5, Timestamp.from(declaration.declaredAt()))
                .executeUpdate();
    }

    @Override
    public Map<Long, ConflictKind> recused(ApplicationId application) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT member_id, conflict FROM committee_declaration"
                        + " WHERE application_id = ?1 AND conflict <> 'NONE'")
                .setParameter(1, application.value())
                .getResultList();
        Map<Long, ConflictKind> recused = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            recused.put(((Number) columns[0]).longValue(), ConflictKind.valueOf((String) columns[1]));
        }
        return recused;
    }
}
