package coop.impulsion.impact;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.basis.store.Row;
import coop.impulsion.impact.model.Indicator;
import coop.impulsion.impact.model.Measure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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
        if (find(command.fund(), code).isPresent()) {
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

    /**
     * Stops asking for an indicator, or asks for it again; its measures stay.
     *
     * @throws ImpactRefused {@code UNKNOWN_INDICATOR}
     */
    public void keepAsking(FundId fund, String code, boolean isAsked) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Indicator indicator = find(fund, code)
                .orElseThrow(() -> new ImpactRefused(ImpactRefused.Reason.UNKNOWN_INDICATOR, "indicator"));
        if (isAsked) {
            indicator.resume();
        } else {
            indicator.retire();
        }
        trail.done(fund, actor.userName(), isAsked ? "INDICATOR_RESUMED" : "INDICATOR_RETIRED", code, null);
    }

    /** @throws ImpactRefused {@code STALE} if somebody set the target since the page was drawn */
    public void aim(SetTarget command) {
        FollowedProjects.Followed project = projects.requireWritable(command.fund(), command.project());
        long indicator = requireIndicator(command.fund(), command.indicator());
        long baseline = Hundredths.of(command.baseline(), "baseline");
        long target = Hundredths.of(command.target(), "target");
        int kept = command.seenVersion() == null
                ? Row.change(
                        entityManager,
                        "INSERT INTO impact_target (project_id, indicator_id, baseline_hundredths, target_hundredths, version)"
                                + " SELECT p.id, i.id, CAST(?1 AS BIGINT), CAST(?2 AS BIGINT), 0"
                                + " FROM project p CROSS JOIN impact_indicator i WHERE p.id = ?3 AND i.id = ?4"
                                + " AND NOT EXISTS (SELECT 1 FROM impact_target t WHERE t.project_id = ?3 AND t.indicator_id = ?4)",
                        baseline,
                        target,
                        project.projectId(),
                        indicator)
                : Row.change(
                        entityManager,
                        "UPDATE impact_target SET baseline_hundredths = ?1, target_hundredths = ?2, version = version + 1"
                                + " WHERE project_id = ?3 AND indicator_id = ?4 AND version = ?5",
                        baseline,
                        target,
                        project.projectId(),
                        indicator,
                        command.seenVersion());
        if (kept == 0) {
            throw new ImpactRefused(ImpactRefused.Reason.STALE, null);
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
                project.projectId(),
                indicator,
                measuredOn,
                value,
                note,
                project.actor().userName(),
                clock.now()));
        trail.done(
                command.fund(),
                project.actor().userName(),
                "MEASURE_RECORDED",
                command.project(),
                command.indicator() + ": " + command.value());
    }

    private Optional<Indicator> find(FundId fund, String code) {
        return entityManager
                .createQuery("SELECT i FROM Indicator i WHERE i.fundId = :fund AND i.code = :code", Indicator.class)
                .setParameter("fund", fund.value())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private long requireIndicator(FundId fund, String code) {
        return indicatorId(fund, code)
                .orElseThrow(() -> new ImpactRefused(ImpactRefused.Reason.UNKNOWN_INDICATOR, "indicator"));
    }

    private Optional<Long> indicatorId(FundId fund, String code) {
        return Row.select(
                        entityManager,
                        "SELECT id FROM impact_indicator WHERE fund_id = ?1 AND code = ?2 AND is_active",
                        fund.value(),
                        code == null ? "" : code)
                .findFirst()
                .map(row -> row.whole(0));
    }
}
