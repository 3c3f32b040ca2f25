package coop.impulsion.committee.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.SessionReads;
import coop.impulsion.committee.SessionView;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Hands out a session as an iCalendar file (RFC 5545), for the reader's own diary: {@code ?number=…}. */
@WebServlet("/committee/calendar")
public class CalendarDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);
    private static final int LONGEST_LINE = 60;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Inject
    private transient SessionReads reads;

    @Inject
    private transient CurrentFund fund;

    @Inject
    private transient FundClock clock;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SessionView session =
                    reads.byNumber(fund.id(), request.getParameter("number")).session();
            byte[] bytes = event(session).getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"seance-" + session.number() + ".ics\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (AccessRefused refused) {
            response.sendError(
                    refused.reason() == AccessRefused.Reason.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String event(SessionView session) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Impulsion//FR");
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + session.number() + "@" + fund.getCode().toLowerCase());
        line(text, "DTSTAMP:" + at(clock.now()));
        line(text, "DTSTART:" + at(session.startsAt()));
        line(text, "DTEND:" + at(session.startsAt().plus(USUAL_LENGTH)));
        line(text, "SUMMARY:" + escaped(texts.of("committee.calendar.summary", fund.getName())));
        line(text, "LOCATION:" + escaped(session.place() == null ? session.link() : session.place()));
        if (session.link() != null) {
            line(text, "DESCRIPTION:" + escaped(session.link()));
        }
        line(text, "END:VEVENT");
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String at(Instant moment) {
        return UTC.format(moment);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Lines are folded: further parts begin with a blank. */
    private static void line(StringBuilder text, String line) {
        int at = 0;
        while (line.length() - at > LONGEST_LINE) {
            text.append(line, at, at + LONGEST_LINE).append("\r\n ");
            at += LONGEST_LINE;
        }
        text.append(line.substring(at)).append("\r\n");
    }
}
