package coop.impulsion.impact;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.impact.model.Indicator;
import coop.impulsion.impact.model.Measure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Defines what a fund measures, and keeps each project's baseline, target and measures. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.CARRIER, Roles.SYSTEM})
public class IndicatorMeasuring {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private FollowedProjects projects;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Actors actors;

    /** @throws ImpactRefused at {@code code} if the fund has an indicator of that code */
    public void define(DefineIndicator command) {
        Actor actor = actors.require(command.fund(), Role.MANAGER);
        String code = Words.required(command.code(), 30, "code");
        if (indicatorId(command.fund(), code).isPresent()) {
            throw new ImpactRefused(ImpactRefused.Reason.CODE_TAKEN, "code", code);
        }
        entityManager.persist(Indicator.define(
                command.fund().value(),
                code,
                Words.required(command.label(), 200, "label"),
                Words.required(command.unit(), 40, "unit"),
                command.isFlow()));
        trail.done(command.fund(), actor.userName(), "INDICATOR_DEFINED", code, command.label());
    }

    public void aim(SetTarget command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        long indicator = requireIndicator(command.fund(), command.indicator());
        long baseline = Hundredths.of(command.baseline(), "baseline");
        long target = Hundredths.of(command.target(), "target");
        int updated = entityManager
                .createNativeQuery("UPDATE impact_target SET baseline_hundredths = ?1, target_hundredths = ?2"
                        + " WHERE project_id = ?3 AND indicator_id = ?4")
                .setParameter(1, baseline)
                .setParameter(2, target)
                .setParameter(3, project.projectId())
                .setParameter(4, indicator)
                .executeUpdate();
        if (updated == 0) {
            entityManager
                    .createNativeQuery("INSERT INTO impact_target"
                            + " (project_id, indicator_id, baseline_hundredths, target_hundredths) VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, project.projectId())
                    .setParameter(2, indicator)
                    .setParameter(3, baseline)
                    .setParameter(4, target)
                    .executeUpdate();
        }
        trail.done(
                command.fund(),
                project.actor().userName(),
                "TARGET_SET",
                command.project(),
                command.indicator() + ": " + command.baseline() + " → " + command.target());
    }

    /** A second measure of the same day supersedes the first, which stays in the table. */
    public void measure(RecordMeasure command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        long indicator = requireIndicator(command.fund(), command.indicator());
        LocalDate measuredOn = Words.past(command.measuredOn(), clock, "measuredOn");
        long value = Hundredths.of(command.value(), "value");
        String note = Words.optional(command.note(), 400, "note");
        entityManager
                .createQuery(
                        "SELECT m FROM Measure m WHERE m.projectId = :project AND m.indicatorId = :indicator"
                                + " AND m.measuredOn = :day AND m.isSuperseded = FALSE",
                        Measure.class)
                .setParameter("project", project.projectId())
                .setParameter("indicator", indicator)
                .setParameter("day", measuredOn)
                .getResultList()
                .forEach(Measure::supersede);
        entityManager.persist(Measure.record(
                project.projectId(), indicator, measuredOn, value, note, project.actor().userName(), clock.now()));
        trail.done(
                command.fund(),
                project.actor().userName(),
                "MEASURE_RECORDED",
                command.project(),
                command.indicator() + ": " + command.value());
    }

    private long requireIndicator(FundId fund, String code) {
        return indicatorId(fund, code)
                .orElseThrow(() -> new ImpactRefused(ImpactRefused.Reason.UNKNOWN_INDICATOR, "indicator"));
    }

    private Optional<Long> indicatorId(FundId fund, String code) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM impact_indicator WHERE fund_id = ?1 AND code = ?2 AND is_active")
                .setParameter(1, fund.value())
                .setParameter(2, code == null ? "" : code)
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }
}
