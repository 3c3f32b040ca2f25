package coop.impulsion.committee.report;

import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.Minutes;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.Letter;
import coop.impulsion.paper.report.Line;
import coop.impulsion.paper.report.PaperWriter;
import coop.impulsion.paper.report.StackedBar;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.risksharing.ContributorClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The words of one session's minutes in reading order: who was there, what was decided, each matter, the signature. */
final class MinutesText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Minutes minutes;
    private final Wording words;
    private final PaperWriter paper = new PaperWriter();

    MinutesText(Minutes minutes, Wording words) {
        this.minutes = minutes;
        this.words = words;
    }

    String documentTitle() {
        return words.text("title.document", minutes.number(), minutes.fund().fundName());
    }

    String footer() {
        return minutes.signature() == null
                ? words.text("footer.draft", minutes.fund().fundName(), minutes.number())
                : words.text(
                        "footer",
                        minutes.fund().fundName(),
                        minutes.number(),
                        minutes.signature().checkCode());
    }

    Line cover() {
        PaperWriter cover = new PaperWriter();
        String mark = Letter.demoMark(minutes.fund(), words);
        cover.begin("COVER")
                .add(minutes.fund().fundName())
                .add(minutes.signature() == null ? words.text("title.draft") : words.text("title", minutes.number()))
                .add(when())
                .add(who())
                .add(lead())
                .add(mark)
                .end();
        return cover.lines().get(0);
    }

    private String when() {
        List<String> when = new ArrayList<>();
        if (minutes.signature() == null) {
            when.add(words.text("session", minutes.number()));
        }
        when.add(words.weekday(minutes.heldOn()));
        when.add(minutes.place());
        if (minutes.openedAt() != null) {
            when.add(words.text("opened", words.time(minutes.openedAt())));
        }
        if (minutes.closedAt() != null) {
            when.add(words.text("closed", words.time(minutes.closedAt())));
        }
        String line = String.join(", ", when);
        return line.substring(0, 1).toUpperCase(minutes.language()) + line.substring(1);
    }

    private String who() {
        String chair = words.text("chair", minutes.chair());
        return minutes.secretary() == null ? chair : chair + " · " + words.text("secretary", minutes.secretary());
    }

    private String lead() {
        long granted = minutes.items().stream()
                .filter(item -> item.decidedTotal().isPositive())
                .count();
        boolean isValid = minutes.quorumPresent() >= minutes.quorumRequired();
        return words.text(isValid ? "lead.quorum" : "lead.no-quorum", minutes.quorumPresent(), minutes.quorumRequired())
                + " "
                + words.text("lead.items", minutes.items().size(), granted, words.euros(minutes.granted()));
    }

    List<Line> lines() {
        overview();
        attendance();
        minutes.items().forEach(this::matter);
        if (minutes.remarks() != null && !minutes.remarks().isBlank()) {
            paper.section(words.text("section.remarks")).line("PARAGRAPH", minutes.remarks());
        }
        signature();
        return paper.lines();
    }

    private void overview() {
        if (minutes.items().isEmpty()) {
            return;
        }
        paper.section(words.text("section.overview")).table("OVERVIEW");
        for (Minutes.Item item : minutes.items()) {
            paper.together()
                    .line(
                            "OVERVIEW",
                            Integer.toString(item.rank()),
                            item.project(),
                            words.text("outcome.short", item.outcome()),
                            words.amount(item.requested()),
                            words.amount(item.decidedTotal()));
        }
        paper.line("OVERVIEW_TOTAL", words.text("overview.total"), words.amount(minutes.granted()))
                .endTable();
    }

    private void attendance() {
        paper.section(words.text("section.attendance")).table("MEMBER");
        for (Minutes.Attendee attendee : minutes.attendance()) {
            paper.together()
                    .line(
                            "MEMBER",
                            attendee.name(),
                            attendee.capacity(),
                            attendee.proxyHolder() == null
                                    ? words.text("presence", attendee.presence())
                                    : words.text("presence.by", attendee.proxyHolder()));
        }
        paper.line("NOTE", words.text("majority", minutes.majorityRule())).endTable();
    }

    private void matter(Minutes.Item item) {
        paper.section(words.text("matter.title", item.rank(), item.project())).line("MATTER", whatWasAsked(item));
        paper.line("FACT_STRONG", words.text("fact.outcome"), outcome(item));
        if (!item.decided().isEmpty()) {
            fact("categories", byCategory(item));
        }
        String quorum = words.text("fact.quorum.is", item.quorumPresent(), item.quorumRequired());
        fact("vote", (item.vote() == null ? words.text("vote.none") : vote(item.vote())) + " · " + quorum);
        if (!item.recusals().isEmpty()) {
            fact("recusals", recusals(item));
        }
        if (item.reasons() != null && !item.reasons().isBlank()) {
            fact("reasons", item.reasons());
        }
        if (!item.decided().isEmpty()) {
            granted(item);
        }
    }

    private String whatWasAsked(Minutes.Item item) {
        List<String> asked = new ArrayList<>();
        asked.add(words.text("matter.where", item.applicationNumber(), item.carrier(), item.commune()));
        asked.add(words.text("matter.requested", words.euros(item.requested())));
        if (item.averageScore() != null) {
            asked.add(words.text("matter.score", words.figure(item.averageScore()), words.count(item.highestScore())));
        }
        return String.join(" · ", asked);
    }

    private String outcome(Minutes.Item item) {
        return item.decidedTotal().isPositive()
                ? words.text(
                        "fact.outcome.amount", words.text("outcome", item.outcome()), words.euros(item.decidedTotal()))
                : words.text("outcome", item.outcome());
    }

    /** "Premier poste 18 000,00 € · Ingénierie 2 000,00 €", never broken inside a part. */
    private String byCategory(Minutes.Item item) {
        return Arrays.stream(CostCategory.values())
                .filter(item.decided()::containsKey)
                .map(category -> (words.text("category", category) + " "
                                + words.euros(item.decided().get(category)))
                        .replace(' ', NO_BREAK_SPACE))
                .collect(Collectors.joining(" · "));
    }

    private void fact(String what, String is) {
        paper.line("FACT", words.text("fact." + what), is);
    }

    private String recusals(Minutes.Item item) {
        return item.recusals().stream()
                .map(recusal -> words.text("recusal", recusal.name(), recusal.reason()))
                .collect(Collectors.joining("\n"));
    }

    private String vote(Minutes.Vote vote) {
        StringBuilder result =
                new StringBuilder(words.text("vote.result", vote.inFavour(), vote.against(), vote.abstained()));
        if (vote.secret()) {
            result.append(", ").append(words.text("vote.secret"));
        }
        if (vote.castingVote()) {
            result.append(", ").append(words.text("vote.casting"));
        }
        return result.toString();
    }

    private void granted(Minutes.Item item) {
        if (!item.conditions().isEmpty()) {
            paper.block().line("PARAGRAPH", words.text("conditions"));
            for (int i = 0; i < item.conditions().size(); i++) {
                paper.line(
                        "ITEM",
                        words.text("list.number", i + 1),
                        item.conditions().get(i));
            }
            paper.endBlock();
        }
        if (!item.shares().isEmpty()) {
            shares(item);
        }
    }

    private void shares(Minutes.Item item) {
        paper.block().begin("CHART").add(words.text("shares.title", words.euros(item.decidedTotal())));
        StackedBar bar = new StackedBar();
        List<String> spoken = new ArrayList<>();
        for (ContributorClass each : ContributorClass.values()) {
            Money share = item.shares().getOrDefault(each, Money.ZERO);
            bar.borneBy(each, share);
            paper.add(words.text("classes", each)).add(words.euros(share));
            spoken.add(words.text("classes", each) + " " + words.euros(share));
        }
        paper.show(bar, words.text("shares.alternative", String.join(", ", spoken)))
                .end();
    }

    private void signature() {
        paper.section(words.text("section.signature")).table("CLOSING");
        Minutes.Signature signature = minutes.signature();
        if (signature == null) {
            paper.line("PARAGRAPH", words.text("signature.draft"))
                    .line(
                            "SIGNATURES",
                            words.text("signature.chair"),
                            minutes.chair(),
                            words.text("signature.secretary"),
                            minutes.secretary());
            return;
        }
        paper.line(
                        "FACT",
                        words.text("signature.by"),
                        words.text(
                                "signature.is",
                                signature.signedBy(),
                                words.moment(signature.signedAt(), FundClock.ZONE)))
                .line("FACT_CODE", words.text("signature.hash"), signature.contentHash())
                .line("FACT", words.text("signature.holder"), Letter.holder(minutes.fund(), words));
        Letter.check(paper, words, signature.checkCode(), signature.verifyAddress());
    }
}
