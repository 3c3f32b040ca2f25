package coop.impulsion.application.model;

import coop.impulsion.application.CriterionView;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A criterion as a grid keeps it; its guidance is one text, one line for each score from 1 up. */
@Entity
@Table(name = "application_criterion")
public class Criterion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_criterion_seq")
    @SequenceGenerator(
            name = "application_criterion_seq",
            sequenceName = "application_criterion_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grid_id")
    private Grid grid;

    private int place;
    private String code;
    private String title;
    private String question;
    private String help;
    private String guidance;
    private int weight;

    @Version
    private long version;

    protected Criterion() {}

    Criterion(Grid grid, CriterionView view) {
        this.grid = grid;
        code = view.code();
        say(view);
    }

    void say(CriterionView view) {
        place = view.place();
        title = view.title();
        question = view.question();
        help = view.help();
        guidance = String.join("\n", view.guidance());
        weight = view.weight();
    }

    String code() {
        return code;
    }

    int place() {
        return place;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    CriterionView view() {
        return new CriterionView(code, place, title, question, help, guidanceLines(guidance), weight);
    }

    /** The guidance as kept, line by line. */
    public static List<String> guidanceLines(String guidance) {
        return guidance.lines().map(String::strip).toList();
    }
}
