package coop.impulsion.statement;

import coop.impulsion.basis.FundId;
import coop.impulsion.impact.FollowUpView;
import coop.impulsion.impact.FollowUps;
import coop.impulsion.project.ProjectFilter;
import coop.impulsion.project.ProjectReads;
import coop.impulsion.project.ProjectView;
import coop.impulsion.statement.store.StatementRunTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Freezes what a run tells of the projects: only what their carriers agreed to publish and what had happened by the end
 * of the period. Kept as JSON with the run, so that a later edit of a story changes no statement of it.
 */
@ApplicationScoped
class ProjectSheets {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private ProjectReads projects;

    @Inject
    private FollowUps followUps;

    @Inject
    private StatementRunTables tables;

    void freeze(FundId fund, long runId, LocalDate to) {
        for (ProjectView project : projects.list(fund, ProjectFilter.ALL)) {
            ProjectSheet sheet = new ProjectSheet(
                    project.number(),
                    project.name(),
                    project.organisation(),
                    project.communeName(),
                    until(followUps.of(fund, project.number()), to));
            FollowUpView.Picture picture = newestPicture(sheet.followUp());
            tables.keepSheet(
                    runId,
                    project.id().value(),
                    JSON.toJson(sheet).getBytes(StandardCharsets.UTF_8),
                    picture == null ? null : picture.document());
        }
    }

    static ProjectSheet read(byte[] content) {
        return JSON.fromJson(new String(content, StandardCharsets.UTF_8), ProjectSheet.class);
    }

    /** The picture that is shown of a project: that of the newest moment that has one; null for none. */
    static FollowUpView.Picture newestPicture(FollowUpView followUp) {
        return followUp.events().stream()
                .map(FollowUpView.Event::picture)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static FollowUpView until(FollowUpView followUp, LocalDate to) {
        List<FollowUpView.Event> told = followUp.events().stream()
                .filter(event -> event.isPublished() && !event.happenedOn().isAfter(to))
                .toList();
        List<FollowUpView.Progress> measured = followUp.indicators().stream()
                .map(indicator -> new FollowUpView.Progress(
                        indicator.code(),
                        indicator.label(),
                        indicator.unit(),
                        indicator.isFlow(),
                        indicator.isAsked(),
                        indicator.baseline(),
                        indicator.target(),
                        indicator.targetVersion(),
                        indicator.measures().stream()
                                .filter(measure -> !measure.measuredOn().isAfter(to))
                                .toList()))
                .toList();
        List<FollowUpView.VerdictView> given = followUp.verdicts().stream()
                .filter(verdict -> !verdict.givenOn().isAfter(to))
                .toList();
        return new FollowUpView(
                followUp.projectNumber(), followUp.projectName(), false, told, followUp.firstPost(), measured, given);
    }
}
