package coop.impulsion.access.web;

import coop.impulsion.access.Role;
import coop.impulsion.access.TrailFilter;
import coop.impulsion.access.TrailLine;
import coop.impulsion.access.TrailPart;
import coop.impulsion.access.TrailReads;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Paging;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;

/** Who did what when in the fund, by person, number and day. */
@Named
@RequestScoped
public class TrailPage {

    @Inject
    private TrailReads reads;

    @Inject
    private CurrentFund fund;

    @Inject
    private Texts texts;

    private final Paging paging = new Paging(100);
    private TrailFilter.Kind kind = TrailFilter.Kind.DONE;
    private String person;
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private TrailPart part;

    public TrailPart getPart() {
        if (part == null) {
            part = reads.part(
                    fund.id(), new TrailFilter(kind, person, subject, from, to), paging.from(), paging.size());
        }
        return part;
    }

    /** In words; an act of which this page has no words by its code. */
    public String act(TrailLine line) {
        String key = "access.act." + line.act();
        String text = texts.get(key);
        return text.equals(key) ? line.act().toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }

    /** A role in words, anything else as it stands in the trail. */
    public String detail(TrailLine line) {
        return line.act().startsWith("ROLE_") && !line.isRefusal()
                ? texts.label(Role.valueOf(line.detail()))
                : line.detail();
    }

    public String getQuery() {
        return getQueryWithoutKind() + Paging.query("kind", kind);
    }

    public String getQueryWithoutKind() {
        return Paging.query(
                "person", person, "subject", subject, "from", FrenchFormat.day(from), "to", FrenchFormat.day(to));
    }

    public TrailFilter.Kind[] getKinds() {
        return TrailFilter.Kind.values();
    }

    public TrailFilter.Kind getKind() {
        return kind;
    }

    public void setKind(TrailFilter.Kind kind) {
        this.kind = kind == null ? TrailFilter.Kind.DONE : kind;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Paging getPaging() {
        return paging;
    }
}
