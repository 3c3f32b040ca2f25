package coop.impulsion.committee.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.PlanSession;
import coop.impulsion.committee.SessionPlanning;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans a session, or changes the date and place of one that is not open yet ({@code ?number=…}). */
@Named
@RequestScoped
public class PlanSessionPage {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:[h:]\\s*(\\d{2})?)?");

    @Inject
    private SessionPlanning planning;

    @Inject
    private SessionReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private SessionView session;
    private long version;
    private LocalDate heldOn;
    private String hour;
    private String place;
    private String link;

    @PostConstruct
    void propose() {
        if (number == null || number.isBlank()) {
            number = null;
            heldOn = clock.today().plusDays(21);
            hour = "18:00";
            return;
        }
        session = reads.byNumber(fund.id(), number).session();
        version = session.version();
        heldOn = LocalDate.ofInstant(session.startsAt(), FundClock.ZONE);
        hour = FrenchFormat.hour(session.startsAt());
        place = session.place();
        link = session.link();
    }

    public String save() {
        Optional<Instant> startsAt = startsAt();
        if (startsAt.isEmpty()) {
            return null;
        }
        PlanSession command = new PlanSession(fund.id(), startsAt.get(), place, link);
        if (session == null) {
            String planned = planning.plan(command);
            notices.done("committee.plan.done", planned);
            return "/committee/agenda.xhtml?faces-redirect=true&number=" + planned;
        }
        planning.change(session.id(), version, command);
        notices.done("committee.plan.changed", number);
        return "/committee/session.xhtml?faces-redirect=true&number=" + number;
    }

    /** Empty, with a word at the field, for an hour that can't be read; the use case asks for a missing day. */
    private Optional<Instant> startsAt() {
        if (heldOn == null) {
            notices.problem("heldOn", "committee.refused.DATE_MISSING");
            return Optional.empty();
        }
        Matcher typed = HOUR.matcher(hour == null ? "" : hour.strip());
        try {
            if (typed.matches()) {
                LocalTime time = LocalTime.of(
                        Integer.parseInt(typed.group(1)),
                        typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)));
                return Optional.of(heldOn.atTime(time).atZone(FundClock.ZONE).toInstant());
            }
        } catch (DateTimeException noSuchHour) {
            // Said below: 25:00 is read like any other word.
        }
        notices.problem("hour", "committee.plan.hour.unreadable", hour == null ? "" : hour);
        return Optional.empty();
    }

    public boolean isNew() {
        return session == null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
