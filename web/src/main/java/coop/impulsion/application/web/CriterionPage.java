package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.ApplicationReads;
import coop.impulsion.application.CriterionView;
import coop.impulsion.application.GridEditing;
import coop.impulsion.application.GridId;
import coop.impulsion.application.GridView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A criterion of the version of the grid that is being edited: a new one, or the one with that code. */
@Named
@RequestScoped
public class CriterionPage {

    @Inject
    private ApplicationReads reads;

    @Inject
    private GridEditing editing;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.grid}")
    private String gridId;

    @Inject
    @ManagedProperty("#{param.criterion}")
    private String known;

    private GridView grid;
    private String code;
    private String title;
    private String question;
    private String help;
    private String guidance;
    private Integer weight;
    private Integer place;

    @PostConstruct
    void show() {
        grid = reads.grid(fund.id(), new GridId(Addresses.whole(gridId)));
        if (known == null) {
            weight = 1;
            place = grid.criteria().size() + 1;
            return;
        }
        CriterionView kept = grid.criteria().stream()
                .filter(one -> one.code().equals(known))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRefused.Reason.NOT_FOUND, known));
        code = kept.code();
        title = kept.title();
        question = kept.question();
        help = kept.help();
        guidance = String.join("\n", kept.guidance());
        weight = kept.weight();
        place = kept.place() + 1;
    }

    public String save() {
        boolean isTaken = known == null
                && grid.criteria().stream().anyMatch(one -> one.code().equals(code));
        if (isTaken) {
            notices.problem("code", "application.refused.CODE_TAKEN");
            return null;
        }
        editing.put(
                fund.id(),
                grid.id(),
                new CriterionView(
                        code,
                        place == null ? grid.criteria().size() : place - 1,
                        title,
                        question,
                        help,
                        guidance == null ? List.of() : guidance.lines().toList(),
                        weight == null ? 0 : weight));
        notices.done("application.grid.saved", title);
        return "/application/grid.xhtml?faces-redirect=true&id=" + grid.id();
    }

    public GridView getGrid() {
        return grid;
    }

    public boolean isNew() {
        return known == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
