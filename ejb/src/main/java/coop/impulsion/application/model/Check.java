package coop.impulsion.application.model;

import coop.impulsion.application.ApplicationRefused;
import coop.impulsion.application.ApplicationRefused.Reason;
import coop.impulsion.application.CheckId;
import coop.impulsion.application.CheckKind;
import coop.impulsion.application.CheckLineView;
import coop.impulsion.application.EditCheck;
import coop.impulsion.basis.FundId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;

/** A line of a fund's screening checklist; it is put out of use rather than deleted, since answers refer to it. */
@Entity
@Table(name = "application_check")
public class Check {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_check_seq")
    @SequenceGenerator(name = "application_check_seq", sequenceName = "application_check_seq", allocationSize = 50)
    private long id;

    /** Null for a model that funds copy. */
    @Column(name = "fund_id")
    private Long fundId;

    private int place;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    private String title;
    private String help;
    private String parameter;

    @Column(name = "is_active")
    private boolean isActive;

    @Version
    private long version;

    protected Check() {}

    public static Check added(FundId fund, CheckKind kind, EditCheck command) {
        Check check = new Check();
        check.fundId = fund.value();
        check.kind = kind;
        check.say(command);
        return check;
    }

    /** Gives a fund without a checklist its own copy of the model's lines. */
    public static void startChecklist(FundId fund, Campaigns campaigns) {
        if (campaigns.checks(fund).isEmpty()) {
            for (Check model : campaigns.modelChecks()) {
                EditCheck line = new EditCheck(model.place, model.title, model.help, model.parameter, true);
                campaigns.add(added(fund, model.kind, line));
            }
        }
    }

    /** @throws ApplicationRefused for a text that is missing or too long, or a parameter that its kind can't read */
    public void say(EditCheck command) {
        place = Math.max(0, command.place());
        title = Texts.required(command.title(), "title", 200);
        help = Texts.optional(command.help(), "help", 1000);
        String asked = Texts.optional(command.parameter(), "parameter", 4000);
        boolean isReadable = asked == null
                || switch (kind) {
                    case TERRITORY ->
                        Arrays.stream(asked.split("[\\s,;]+"))
                                .allMatch(code -> code.matches("\\d[0-9AB]\\d{3}|\\d{9}"));
                    case STATE_AID -> asked.matches("\\d{1,14}");
                    default -> false;
                };
        if (!isReadable) {
            throw new ApplicationRefused(Reason.PARAMETER_INVALID, "parameter", asked);
        }
        parameter = asked;
        isActive = command.isActive();
    }

    public CheckLineView view() {
        return new CheckLineView(id(), place, kind, title, help, parameter, isActive, version);
    }

    public CheckId id() {
        return new CheckId(id);
    }

    public FundId fund() {
        return new FundId(fundId);
    }

    public CheckKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String parameter() {
        return parameter;
    }

    public boolean isActive() {
        return isActive;
    }

    public long version() {
        return version;
    }
}
