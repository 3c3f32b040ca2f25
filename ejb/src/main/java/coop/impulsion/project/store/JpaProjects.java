package coop.impulsion.project.store;

import coop.impulsion.basis.FundId;
import coop.impulsion.project.ProjectId;
import coop.impulsion.project.model.Project;
import coop.impulsion.project.model.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Projects as rows of {@code project}. */
@ApplicationScoped
public class JpaProjects implements Projects {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public void add(Project project) {
        entityManager.persist(project);
        // The id is given before the row is written, but others' native SQL needs the row.
        entityManager.flush();
    }

    @Override
    public Optional<Project> find(FundId fund, ProjectId id) {
        return Optional.ofNullable(entityManager.find(Project.class, id.value()))
                .filter(project -> project.fund().equals(fund));
    }
}
