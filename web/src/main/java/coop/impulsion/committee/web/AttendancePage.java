package coop.impulsion.committee.web;

import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Presence;
import coop.impulsion.committee.SeatView;
import coop.impulsion.committee.SessionFile;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionRunning;
import coop.impulsion.committee.TakeRoll;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who is there, by video, represented or excused: the whole list at once. */
@Named
@RequestScoped
public class AttendancePage {

    @Inject
    private SessionReads reads;

    @Inject
    private SessionRunning running;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private SessionFile file;
    private long seenVersion;
    private List<Line> lines;

    @PostConstruct
    void read() {
        file = reads.byNumber(fund.id(), number);
        lines = file.seats().stream().map(Line::new).toList();
    }

    public String save() {
        running.takeRoll(new TakeRoll(
                fund.id(),
                file.session().id(),
                seenVersion,
                lines.stream().map(Line::said).toList()));
        notices.done("committee.attendance.saved");
        return "/committee/session.xhtml?faces-redirect=true&number=" + number;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How one member takes part, as it is typed. */
    public static class Line {

        private final long member;
        private final String name;
        private final String capacity;
        private Presence presence;
        private Long holder;

        Line(SeatView seat) {
            member = seat.member().value();
            name = seat.name();
            capacity = seat.capacity();
            presence = seat.presence();
            holder = seat.holder() == null ? null : seat.holder().value();
        }

        TakeRoll.Line said() {
            boolean isRepresented = presence == Presence.REPRESENTED;
            return new TakeRoll.Line(
                    new MemberId(member), presence, isRepresented && holder != null ? new MemberId(holder) : null);
        }

        public long getMember() {
            return member;
        }

        public String getName() {
            return name;
        }

        public String getCapacity() {
            return capacity;
        }

        public Presence getPresence() {
            return presence;
        }

        public void setPresence(Presence presence) {
            this.presence = presence;
        }

        public Long getHolder() {
            return holder;
        }

        public void setHolder(Long holder) {
            this.holder = holder;
        }
    }

    public SessionFile getFile() {
        return file;
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    /** Of the session as it is now; what a form was drawn from comes back with it. */
    public long getVersion() {
        return file.session().version();
    }

    public void setVersion(long version) {
        seenVersion = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
