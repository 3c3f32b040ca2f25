package coop.impulsion.application;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.application.model.Answers;
import coop.impulsion.application.model.ApplicationForm;
import coop.impulsion.application.model.FormCheck;
import coop.impulsion.application.model.FormWords;
import coop.impulsion.application.store.ApplicationRows;
import coop.impulsion.application.store.DocumentRows;
import coop.impulsion.application.store.FileRows;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may be read of campaigns and applications. Managers and auditors read every one; a carrier reads their own;
 * members of the committee see the list of those that may come before it, and a file only once {@link FileGate} lets
 * them.
 */
@Stateless
@RolesAllowed({Roles.CARRIER, Roles.MANAGER, Roles.MEMBER, Roles.CHAIR, Roles.AUDITOR, Roles.ADMINISTRATOR, Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApplicationReads {

    private static final Role[] READERS = {
        Role.CARRIER, Role.MANAGER, Role.MEMBER, Role.CHAIR, Role.AUDITOR, Role.ADMINISTRATOR
    };
    private static final Set<ApplicationStatus> BEFORE_COMMITTEE = EnumSet.of(
            ApplicationStatus.ADMISSIBLE,
            ApplicationStatus.GRANTED,
            ApplicationStatus.DEFERRED,
            ApplicationStatus.REFUSED);

    @Inject
    private Actors actors;

    @Inject
    private FundClock clock;

    @Inject
    private ApplicationAccess access;

    @Inject
    private ApplicationRows rows;

    @Inject
    private FileRows files;

    @Inject
    private DocumentRows documents;

    @Inject
    private FormWords forms;

    @Inject
    private FileGate gate;

    /** The newest first; those in preparation are shown to their editors only. */
    public List<CampaignView> campaigns(FundId fund) {
        actors.require(fund, READERS);
        Set<Role> roles = actors.rolesIn(fund);
        boolean seesDrafts = roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR);
        return files.campaigns(fund, seesDrafts, clock.now());
    }

    /** The grid that a campaign's carriers answer and its committee scores. */
    public GridView grid(FundId fund, GridId id) {
        actors.require(fund, READERS);
        if (rows.grids(fund).stream().noneMatch(grid -> grid.id().equals(id))) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, id);
        }
        return rows.grid(id);
    }

    /** The fund's versions, the newest first, without their criteria. */
    public List<GridView> grids(FundId fund) {
        actors.require(fund, READERS);
        return rows.grids(fund);
    }

    /** Drafts first, then the newest number first; a carrier gets their own only. */
    public List<ApplicationView> list(FundId fund, ApplicationFilter filter) {
        Actor actor = actors.require(fund, READERS);
        Set<Role> roles = actors.rolesIn(fund);
        if (roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR)) {
            return rows.list(fund, filter, null, EnumSet.allOf(ApplicationStatus.class));
        }
        if (roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR)) {
            return rows.list(fund, filter, null, BEFORE_COMMITTEE);
        }
        return rows.list(fund, filter, actor.userId(), EnumSet.allOf(ApplicationStatus.class));
    }

    /** The application as the list shows it to the acting user; its file may still be closed to them. */
    public ApplicationView view(FundId fund, ApplicationId id) {
        Actor actor = actors.require(fund, READERS);
        ApplicationView view = find(fund, id);
        Set<Role> roles = actors.rolesIn(fund);
        boolean isBeforeMembers =
                (roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR)) && BEFORE_COMMITTEE.contains(view.status());
        if (!isBeforeMembers && !roles.contains(Role.AUDITOR)) {
            access.requireOwn(fund, actor, view.carrierId(), String.valueOf(view.number()));
        }
        return view;
    }

    /** Whether {@link #file} would hand the file out; a refusal would leave a trace, asking does not. */
    public boolean isFileOpen(FundId fund, ApplicationId id) {
        Actor actor = actors.require(fund, READERS);
        ApplicationView view = view(fund, id);
        Set<Role> roles = actors.rolesIn(fund);
        boolean isMember = roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR);
        return !isMember || isOwn(actor, view) || gate.isOpen(fund, id, actor);
    }

    private static boolean isOwn(Actor actor, ApplicationView view) {
        return view.carrierId() != null && view.carrierId() == actor.userId();
    }

    /** Sign-in and name of those who may carry a project, for the manager who types an application. */
    public List<String[]> carriers(FundId fund) {
        actors.require(fund, Role.MANAGER);
        return rows.carriers(fund);
    }

    /** @throws AccessRefused {@code NOT_FOUND} if there is none with that number */
    public ApplicationId idOf(FundId fund, String number) {
        actors.require(fund, READERS);
        return rows.idOf(fund, number).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, number));
    }

    /**
     * What was handed in last, or a draft's words of now.
     *
     * @throws AccessRefused {@code NOT_FOUND} for another carrier's, {@code NOT_YOURS} for a member with a conflict
     */
    public ApplicationFile file(FundId fund, ApplicationId id) {
        Actor actor = actors.require(fund, READERS);
        ApplicationView view = find(fund, id);
        requireReader(fund, actor, view);
        ApplicationForm form = ApplicationForm.with(rows.grid(view.grid()).criteria());
        Map<String, String> words = view.isDraft() ? forms.now(id) : forms.revision(id, view.revisionNo());
        Answers answers = new Answers(words);
        List<Difference> lastChanges =
                view.revisionNo() < 2 ? List.of() : differences(form, id, view.revisionNo() - 1, view.revisionNo());
        return new ApplicationFile(
                view,
                rows.grid(view.grid()),
                written(form, answers),
                words,
                answers.budget(),
                files.requested(id),
                files.milestones(id),
                files.revisions(id),
                lastChanges,
                files.corrections(id),
                files.outcomes(id),
                documents.of(id));
    }

    /** The form for its carrier, or for the manager who types for them. */
    public ApplicationFormView form(FundId fund, ApplicationId id) {
        Actor actor = actors.require(fund, Role.CARRIER, Role.MANAGER);
        ApplicationView view = find(fund, id);
        access.requireOwn(fund, actor, view.carrierId(), String.valueOf(view.number()));
        GridView grid = rows.grid(view.grid());
        ApplicationForm form = ApplicationForm.with(grid.criteria());
        Map<String, String> words = forms.now(id);
        Answers answers = new Answers(words);
        Map<FormStep, List<FormField>> fields = new EnumMap<>(FormStep.class);
        for (FormStep step : FormStep.values()) {
            fields.put(step, form.fields(step));
        }
        Map<RowGroup, List<List<FormField>>> rowsOfGroups = new EnumMap<>(RowGroup.class);
        for (RowGroup group : RowGroup.values()) {
            rowsOfGroups.put(group, rowsToShow(form, answers, group));
        }
        CorrectionView correction = files.corrections(id).stream()
                .filter(CorrectionView::isOpen)
                .findFirst()
                .orElse(null);
        Set<String> openKeys = correction == null
                ? null
                : correction.fields().stream().map(AskCorrection.Field::key).collect(Collectors.toSet());
        return new ApplicationFormView(
                view,
                grid,
                fields,
                rowsOfGroups,
                words,
                new FormCheck(form, rows::isCommune, clock.today()).problems(words),
                answers.budget(),
                openKeys,
                correction,
                documents.of(id));
    }

    /** What a correction may name, in the order of the form. */
    public List<String> correctionKeys(FundId fund, ApplicationId id) {
        actors.require(fund, Role.MANAGER);
        return ApplicationForm.with(rows.grid(find(fund, id).grid()).criteria()).correctionKeys();
    }

    /** What changed between two revisions, in the order of the form. */
    public List<Difference> differences(FundId fund, ApplicationId id, int fromRevision, int toRevision) {
        Actor actor = actors.require(fund, READERS);
        ApplicationView view = find(fund, id);
        requireReader(fund, actor, view);
        ApplicationForm form = ApplicationForm.with(rows.grid(view.grid()).criteria());
        return differences(form, id, fromRevision, toRevision);
    }

    private List<Difference> differences(ApplicationForm form, ApplicationId id, int fromRevision, int toRevision) {
        Map<String, String> before = forms.revision(id, fromRevision);
        Map<String, String> after = forms.revision(id, toRevision);
        List<FormField> fields = new ArrayList<>(written(form, new Answers(before)));
        written(form, new Answers(after)).stream()
                .filter(field -> !fields.contains(field))
                .forEach(fields::add);
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field.key()), after.get(field.key())))
                .map(field -> new Difference(field, before.get(field.key()), after.get(field.key())))
                .toList();
    }

    /** Every field that is not in rows, and the rows that hold something, in the form's order. */
    private static List<FormField> written(ApplicationForm form, Answers answers) {
        List<FormField> fields = new ArrayList<>();
        for (FormStep step : FormStep.values()) {
            fields.addAll(form.fields(step));
            for (RowGroup group : RowGroup.values()) {
                if (group.step() == step) {
                    answers.rows(group).forEach(row -> fields.addAll(form.row(group, row)));
                }
            }
        }
        return fields;
    }

    /** The rows that hold something, and an empty one to write in: after them, or in a gap when there is no more room. */
    private static List<List<FormField>> rowsToShow(ApplicationForm form, Answers answers, RowGroup group) {
        List<Integer> rows = new ArrayList<>(answers.rows(group));
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
        IntStream.concat(IntStream.rangeClosed(last + 1, group.mostRows()), IntStream.rangeClosed(1, last))
                .filter(row -> !rows.contains(row))
                .findFirst()
                .ifPresent(rows::add);
        return rows.stream().map(row -> form.row(group, row)).toList();
    }

    private ApplicationView find(FundId fund, ApplicationId id) {
        return rows.byId(fund, id).orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, id));
    }

    private void requireReader(FundId fund, Actor actor, ApplicationView view) {
        Set<Role> roles = actors.rolesIn(fund);
        boolean isOwn = isOwn(actor, view);
        boolean isMember = roles.contains(Role.MEMBER) || roles.contains(Role.CHAIR);
        if (isMember && !isOwn) {
            gate.requireOpen(fund, view.id(), actor);
            if (!BEFORE_COMMITTEE.contains(view.status()) && !roles.contains(Role.MANAGER)) {
                throw new AccessRefused(AccessRefused.Reason.NOT_FOUND, view.id());
            }
        } else if (!roles.contains(Role.AUDITOR)) {
            access.requireOwn(fund, actor, view.carrierId(), String.valueOf(view.number()));
        }
    }
}
