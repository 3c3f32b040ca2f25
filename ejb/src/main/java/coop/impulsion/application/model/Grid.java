package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.GridId;
import coop.impulsion.basis.FundId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A version of the fund's grid: the questions that carriers answer and the committee scores. It is edited until it is
 * adopted; then it never changes, and a change begins with a new version, so that scores keep their meaning.
 */
@Entity
@Table(name = "application_grid")
public class Grid {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_grid_seq")
    @SequenceGenerator(name = "application_grid_seq", sequenceName = "application_grid_seq", allocationSize = 50)
    private long id;

    /** Null for a model that funds copy. */
    @Column(name = "fund_id")
    private Long fundId;

    @Column(name = "version_no")
    private int versionNo;

    private String title;

    @Column(name = "highest_score")
    private int highestScore;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "adopted_at")
    private Instant adoptedAt;

    @OneToMany(mappedBy = "grid", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Criterion> criteria = new ArrayList<>();

    @Version
    private long version;

    protected Grid() {}

    /** A new version that begins as a copy of a model or of an earlier version. */
    public static Grid copied(FundId fund, int versionNo, Grid from) {
        Grid grid = new Grid();
        grid.fundId = fund.value();
        grid.versionNo = versionNo;
        grid.title = from.title;
        grid.highestScore = from.highestScore();
        from.criteria().forEach(view -> grid.criteria.add(new Criterion(grid, view)));
        return grid;
    }

    public void rename(String newTitle) {
        requireOpen();
        title = Texts.required(newTitle, "title", 200);
    }

    /**
     * Adds a criterion, or replaces the one with the same code.
     *
     * @throws ApplicationRefused if a text is missing or too long, the guidance has not one line for each score, the
     *     weight is not from 1 to 10, or the grid is adopted
     */
    public void put(CriterionView asked) {
        requireOpen();
        if (asked.code() == null || !CODE.matcher(asked.code()).matches()) {
            throw new ApplicationRefused(Reason.CODE_INVALID, "code", asked.code());
        }
        List<String> guidance = asked.guidance().stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (guidance.size() != highestScore) {
            throw new ApplicationRefused(Reason.GUIDANCE_INCOMPLETE, "guidance", guidance.size(), highestScore);
        }
        Texts.required(String.join("\n", guidance), "guidance", 4000);
        if (asked.weight() < 1 || asked.weight() > 10) {
            throw new ApplicationRefused(Reason.WEIGHT_OUT_OF_RANGE, "weight");
        }
        CriterionView kept = new CriterionView(
                asked.code(),
                asked.place(),
                Texts.required(asked.title(), "title", 120),
                Texts.required(asked.question(), "question", 500),
                Texts.optional(asked.help(), "help", 1000),
                guidance,
                asked.weight());
        criteria.stream()
                .filter(criterion -> criterion.code().equals(kept.code()))
                .findFirst()
                .ifPresentOrElse(criterion -> criterion.say(kept), () -> criteria.add(new Criterion(this, kept)));
        numberPlaces();
    }

    /** @throws ApplicationRefused {@code CRITERION_UNKNOWN}, or {@code GRID_ALREADY_ADOPTED} */
    public void remove(String code) {
        requireOpen();
        if (!criteria.removeIf(criterion -> criterion.code().equals(code))) {
            throw new ApplicationRefused(Reason.CRITERION_UNKNOWN, "code", code);
        }
        numberPlaces();
    }

    /** From now on campaigns may use it and nobody may change it. */
    public void adopt(String userName, Instant now) {
        requireOpen();
        if (criteria.isEmpty()) {
            throw new ApplicationRefused(Reason.CRITERION_MISSING, null);
        }
        adoptedBy = userName;
        adoptedAt = now;
    }

    private void requireOpen() {
        if (isAdopted()) {
            throw new ApplicationRefused(Reason.GRID_ALREADY_ADOPTED, null, adoptedBy, adoptedAt);
        }
    }

    private void numberPlaces() {
        List<Criterion> ordered = inOrder();
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).moveTo(place);
        }
    }

    private List<Criterion> inOrder() {
        return criteria.stream()
                .sorted(Comparator.comparingInt(Criterion::place).thenComparing(Criterion::code))
                .toList();
    }

    public List<CriterionView> criteria() {
        return inOrder().stream().map(Criterion::view).toList();
    }

    public GridId id() {
        return new GridId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public boolean isAdopted() {
        return adoptedAt != null;
    }

    public int highestScore() {
        return highestScore;
    }

    public int versionNo() {
        return versionNo;
    }

    public long version() {
        return version;
    }
}
