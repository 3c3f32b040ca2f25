package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationStatus;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CampaignState;
import coop.impulsion.basis.FundClock;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;

/** What pages say of an application in the same way everywhere: the colour of its state, what comes next, its address. */
@Named
@ApplicationScoped
public class ApplicationWords {

    @Inject
    private Texts texts;

    @Inject
    private FundClock clock;

    /** Tone of its chip. */
    public String tone(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED, CORRECTION_ASKED -> "waiting";
            case ADMISSIBLE, GRANTED -> "good";
            case INADMISSIBLE, REFUSED -> "bad";
            case DEFERRED -> "ochre";
            case DRAFT, WITHDRAWN -> "neutral";
        };
    }

    public String tone(CampaignState state) {
        return switch (state) {
            case OPEN -> "good";
            case ANNOUNCED -> "waiting";
            case DRAFT, CLOSED -> "neutral";
        };
    }

    /** What comes next and who does it, as its carrier reads it. */
    public String next(ApplicationView application) {
        boolean isOver = !clock.now().isBefore(application.campaignClosesAt());
        String key = "application.next." + application.status();
        return switch (application.status()) {
            case DRAFT -> texts.of(isOver ? key + ".late" : key, application.campaignClosesAt());
            case SUBMITTED -> texts.of(key, application.screeningExpectedOn());
            case ADMISSIBLE, DEFERRED -> texts.of(key, application.decisionExpectedOn());
            default -> texts.get(key);
        };
    }

    public String address(ApplicationView application) {
        return Addresses.item(application);
    }

    /** The day of a moment, in the fund's zone. */
    public String day(Instant moment) {
        return moment == null ? "" : FrenchFormat.day(LocalDate.ofInstant(moment, FundClock.ZONE));
    }
}
