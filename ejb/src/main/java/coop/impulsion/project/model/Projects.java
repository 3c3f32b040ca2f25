package coop.impulsion.project.model;

import coop.impulsion.basis.FundId;
import coop.impulsion.project.ProjectId;
import java.util.Optional;

/** All projects of the registry. */
public interface Projects {

    void add(Project project);

    /** The project if it is that fund's. */
    Optional<Project> find(FundId fund, ProjectId id);
}
