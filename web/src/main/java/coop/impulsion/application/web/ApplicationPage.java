package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationDocumentView;
import coop.impulsion.application.ApplicationFile;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CorrectionView;
import coop.impulsion.application.Difference;
import coop.impulsion.application.FormStep;
import coop.impulsion.application.OutcomeView;
import coop.impulsion.application.RevisionView;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import coop.impulsion.web.TimelineEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One application: its facts, what happened to it, and its file by tabs. A member of the committee sees the facts, which
 * they need to say whether they have a conflict of interest, and the file only after saying that they have none.
 */
@Named
@RequestScoped
public class ApplicationPage {

    /** Parts of the file, in the order of the tabs; the page's words stand under {@code application.tab.project}. */
    private static final List<String> TABS =
            List.of("project", "experiment", "budget", "grid", "documents", "screening", "corrections");

    @Inject
    private ApplicationReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private TypedWords typed;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    @Inject
    @ManagedProperty("#{param.tab}")
    private String tab;

    private ApplicationView view;
    private ApplicationFile file;
    private Boolean isOpen;

    /** What changed in a field between the last two times that it was handed in. */
    public record Change(String label, String before, String after) {}

    /** A correction with the fields that it names by their labels. */
    public record Asked(CorrectionView correction, List<AskedField> fields) {}

    /** A field that was to be corrected. */
    public record AskedField(String label, String why, String note) {}

    public ApplicationView getView() {
        if (view == null) {
            view = reads.view(fund.id(), id());
        }
        return view;
    }

    private ApplicationId id() {
        return number == null ? Addresses.application(id) : reads.idOf(fund.id(), number);
    }

    /** Whether the reader may read the file. */
    public boolean isOpen() {
        if (isOpen == null) {
            isOpen = reads.isFileOpen(fund.id(), getView().id());
        }
        return isOpen;
    }

    public ApplicationFile getFile() {
        if (file == null) {
            file = reads.file(fund.id(), getView().id());
        }
        return file;
    }

    public List<String> getTabs() {
        return TABS.stream().filter(this::isOffered).toList();
    }

    public String getTab() {
        return getTabs().contains(tab) ? tab : TABS.get(0);
    }

    private boolean isOffered(String one) {
        return switch (one) {
            case "screening" -> user.isOneOf("MANAGER,AUDITOR") && !getView().isDraft();
            case "corrections" -> !getFile().corrections().isEmpty();
            default -> true;
        };
    }

    /** The address of another tab. */
    public String toTab(String other) {
        return Addresses.item(getView()) + "&tab=" + other;
    }

    public List<FileSection> getSections() {
        FileReading reading =
                new FileReading(getFile().fields(), getFile().words(), getFile().grid(), typed, texts);
        return steps().flatMap(step -> reading.sections(step).stream()).toList();
    }

    private Stream<FormStep> steps() {
        return switch (getTab()) {
            case "project" -> Stream.of(FormStep.IDENTITY, FormStep.NEED, FormStep.COLLECTIVE);
            case "experiment" -> Stream.of(FormStep.EXPERIMENT);
            case "budget" -> Stream.of(FormStep.BUDGET, FormStep.FUNDING);
            case "grid" -> Stream.of(FormStep.GRID);
            default -> Stream.empty();
        };
    }

    /** What is asked of the fund in that category; none while nothing was handed in. */
    public Money requested(CostCategory category) {
        return getFile().requested().getOrDefault(category, Money.ZERO);
    }

    public CostCategory[] getCategories() {
        return CostCategory.values();
    }

    public List<ApplicationDocumentView> getDocuments() {
        return getFile().documents();
    }

    /** What the last correction changed, in the order of the form. */
    public List<Change> getChanges() {
        FileReading reading =
                new FileReading(getFile().fields(), getFile().words(), getFile().grid(), typed, texts);
        List<Change> changes = new ArrayList<>();
        for (Difference one : getFile().lastChanges()) {
            changes.add(new Change(
                    reading.labelInRow(one.field()),
                    typed.read(one.field(), one.before()),
                    typed.read(one.field(), one.after())));
        }
        return changes;
    }

    /** The newest first. */
    public List<Asked> getAsked() {
        List<Asked> asked = new ArrayList<>();
        for (CorrectionView correction : getFile().corrections()) {
            asked.add(
                    0,
                    new Asked(
                            correction,
                            correction.fields().stream()
                                    .map(field ->
                                            new AskedField(label(field.key()), texts.label(field.why()), field.note()))
                                    .toList()));
        }
        return asked;
    }

    /** Of a field, a group of rows, or the documents. */
    private String label(String correctionKey) {
        return getFile().fields().stream()
                .filter(field -> field.key().equals(correctionKey))
                .map(field -> new FileReading(
                                getFile().fields(), getFile().words(), getFile().grid(), typed, texts)
                        .label(field))
                .findFirst()
                .orElseGet(() -> texts.get("application.field." + correctionKey));
    }

    /** What happened, newest first. */
    public List<TimelineEvent> getEvents() {
        record Dated(Instant at, TimelineEvent event) {}
        List<Dated> dated = new ArrayList<>();
        ApplicationFile all = getFile();
        dated.add(new Dated(
                all.milestones().begunAt(),
                TimelineEvent.at(
                        all.milestones().begunAt(),
                        texts.get("application.event.begun"),
                        null,
                        all.milestones().begunBy())));
        for (RevisionView revision : all.revisions()) {
            dated.add(new Dated(
                    revision.submittedAt(),
                    TimelineEvent.at(
                            revision.submittedAt(),
                            texts.get(
                                    revision.revisionNo() == 1
                                            ? "application.event.handedIn"
                                            : "application.event.handedInAgain"),
                            null,
                            revision.submittedBy())));
        }
        for (CorrectionView correction : all.corrections()) {
            dated.add(new Dated(
                    correction.askedAt(),
                    TimelineEvent.at(
                            correction.askedAt(),
                            texts.get("application.event.correctionAsked"),
                            texts.of(
                                    "application.event.correctionAsked.text",
                                    correction.fields().size(),
                                    correction.answerByOn()),
                            correction.askedBy())));
        }
        if (all.milestones().screenedAt() != null) {
            boolean isRefused = getView().status() == ApplicationStatus.INADMISSIBLE;
            dated.add(new Dated(
                    all.milestones().screenedAt(),
                    TimelineEvent.at(
                            all.milestones().screenedAt(),
                            texts.get(isRefused ? "application.event.inadmissible" : "application.event.admissible"),
                            null,
                            all.milestones().screenedBy())));
        }
        for (OutcomeView outcome : all.outcomes()) {
            dated.add(new Dated(
                    outcome.releasedAt(),
                    TimelineEvent.at(
                            outcome.releasedAt(),
                            texts.get("application.event." + outcome.outcome()),
                            texts.of("application.event.session", outcome.sessionNumber()),
                            null)));
        }
        return dated.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::event)
                .toList();
    }

    public boolean isOwn() {
        return getView().carrierId() != null
                && getView().carrierId() == user.actor().userId();
    }

    /** Whether its carrier, or the manager for them, may still take it back. */
    public boolean isWithdrawable() {
        ApplicationStatus status = getView().status();
        boolean isEarly =
                status.isOpenToCarrier() || status == ApplicationStatus.SUBMITTED || status.isReadyForCommittee();
        return isEarly && (isOwn() || user.isOneOf("MANAGER"));
    }

    /** Title of the page: the project's name. */
    public String getTitle() {
        return getView().projectName() == null
                ? texts.get("application.unnamed")
                : getView().projectName();
    }

    /** "du 12/10/2026, 340 ko", for a file. */
    public String size(ApplicationDocumentView document) {
        return texts.of(
                "application.document.of",
                document.fileName(),
                DocumentSize.of(texts, document.sizeBytes()),
                FrenchFormat.moment(document.addedAt()));
    }
}
