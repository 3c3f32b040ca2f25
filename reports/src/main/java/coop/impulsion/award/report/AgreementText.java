package coop.impulsion.award.report;

import coop.impulsion.award.AgreementDocument;
import coop.impulsion.award.AgreementDocument.PlannedInstalment;
import coop.impulsion.award.AwardKind;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.paper.report.Letter;
import coop.impulsion.paper.report.Line;
import coop.impulsion.paper.report.PaperWriter;
import coop.impulsion.paper.report.StackedBar;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.risksharing.ContributorClass;
import java.util.ArrayList;
import java.util.List;

/** The words of one agreement in reading order: parties, numbered articles, signatures. */
final class AgreementText {

    private final AgreementDocument agreement;
    private final Wording words;
    private final PaperWriter paper = new PaperWriter();
    private int articles;

    AgreementText(AgreementDocument agreement, Wording words) {
        this.agreement = agreement;
        this.words = words;
    }

    String documentTitle() {
        return words.text("title.document", agreement.number(), agreement.project());
    }

    String footer() {
        return words.text("footer", agreement.fund().fundName(), agreement.number(), agreement.checkCode());
    }

    Line cover() {
        PaperWriter cover = new PaperWriter();
        cover.begin("COVER")
                .add(agreement.fund().fundName())
                .add(words.text("title", agreement.number()))
                .add(words.text("title.project", agreement.project(), agreement.commune()))
                .add(null)
                .add(null)
                .add(Letter.demoMark(agreement.fund(), words))
                .add(words.text("party.fund"))
                .add(fund())
                .add(words.text("party.beneficiary"))
                .add(beneficiary())
                .add(decision())
                .end();
        return cover.lines().get(0);
    }

    private String fund() {
        return Letter.holder(agreement.fund(), words)
                + "\n"
                + words.text("party.for", agreement.fund().fundName())
                + signatory(agreement.fundSignatory());
    }

    private String beneficiary() {
        AgreementDocument.Beneficiary beneficiary = agreement.beneficiary();
        List<String> identity = new ArrayList<>();
        identity.add(beneficiary.name());
        if (beneficiary.legalForm() != null) {
            identity.add(words.text("legal-form", beneficiary.legalForm()));
        }
        if (beneficiary.siren() != null) {
            identity.add(words.text("siren", words.siren(beneficiary.siren())));
        }
        identity.addAll(beneficiary.address());
        return String.join(", ", identity) + signatory(beneficiary.signatory());
    }

    private String signatory(String signatory) {
        return signatory == null ? "" : "\n" + words.text("party.signatory", signatory);
    }

    private String decision() {
        String on = words.longDate(agreement.decidedOn());
        return agreement.sessionNumber() == null
                ? words.text("decision", agreement.awardNumber(), on)
                : words.text("decision.session", agreement.awardNumber(), on, agreement.sessionNumber());
    }

    List<Line> lines() {
        object();
        amounts();
        risk();
        instalments();
        duties();
        end();
        clauses("follow-up", 3);
        clauses("disputes", 2);
        signatures();
        return paper.lines();
    }

    private void article(String key) {
        paper.section(words.text("article", ++articles, words.text("article." + key)));
    }

    /** An article that is the same in every agreement: so many numbered clauses of the bundle. */
    private void clauses(String key, int count) {
        article(key);
        for (int i = 1; i <= count; i++) {
            paper.line("PARAGRAPH", words.text("clause." + key + "." + i));
        }
    }

    private void object() {
        article("object");
        paper.line("PARAGRAPH", agreement.object());
        paper.line(
                "PARAGRAPH",
                words.text(
                        "object.period",
                        words.longDate(agreement.from()),
                        words.longDate(agreement.to()),
                        agreement.commune()));
        AgreementDocument.Experiment experiment = agreement.experiment();
        list("object.hypotheses", experiment.hypotheses());
        list("object.signs", experiment.successSigns());
        if (experiment.firstPost() != null) {
            paper.block()
                    .line("LABEL", words.text("object.post"))
                    .line("PARAGRAPH", experiment.firstPost())
                    .endBlock();
        }
    }

    /** A label and numbered sentences under it; nothing where there are none. */
    private void list(String label, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        paper.block().line("LABEL", words.text(label));
        for (int i = 0; i < sentences.size(); i++) {
            paper.line("ITEM", words.text("list.number", i + 1), sentences.get(i));
        }
        paper.endBlock();
    }

    private void amounts() {
        article("amount");
        paper.line("PARAGRAPH", words.text("amount." + agreement.kind(), words.euros(agreement.total())))
                .table("AMOUNTS");
        for (CostCategory category : CostCategory.values()) {
            paper.together()
                    .line(
                            "AMOUNTS",
                            words.text("category", category),
                            words.amount(agreement.amounts().getOrDefault(category, Money.ZERO)));
        }
        paper.line("AMOUNTS_TOTAL", words.text("amounts.total"), words.amount(agreement.total()))
                .endTable();
    }

    private void risk() {
        article("risk");
        paper.line("PARAGRAPH", words.text("risk.shared"));
        paper.block().begin("CHART").add(words.text("risk.title", words.euros(agreement.total())));
        StackedBar bar = new StackedBar();
        List<String> spoken = new ArrayList<>();
        for (ContributorClass each : ContributorClass.values()) {
            Money share = agreement.shares().getOrDefault(each, Money.ZERO);
            bar.borneBy(each, share);
            paper.add(words.text("classes", each)).add(words.euros(share));
            spoken.add(words.text("classes", each) + " " + words.euros(share));
        }
        paper.show(bar, words.text("risk.alternative", String.join(", ", spoken)))
                .end()
                .endBlock();
        if (agreement.experiment().acceptableLoss() != null) {
            paper.line(
                    "PARAGRAPH",
                    words.text(
                            "risk.acceptable",
                            words.euros(agreement.experiment().acceptableLoss())));
        }
    }

    private void instalments() {
        article("instalments");
        paper.line(
                        "PARAGRAPH",
                        agreement.beneficiary().account() == null
                                ? words.text("instalments.how")
                                : words.text(
                                        "instalments.how.account",
                                        agreement.beneficiary().account()))
                .table("INSTALMENT");
        for (PlannedInstalment instalment : agreement.instalments()) {
            paper.together()
                    .line(
                            "INSTALMENT",
                            Integer.toString(instalment.rank()),
                            due(instalment),
                            words.amount(of(instalment, CostCategory.FIRST_POST)),
                            words.amount(of(instalment, CostCategory.EQUIPMENT)),
                            words.amount(of(instalment, CostCategory.ENGINEERING)),
                            words.amount(instalment.total()));
        }
        paper.line("INSTALMENT_TOTAL", words.text("instalments.sum"), words.amount(agreement.total()))
                .endTable();
        for (PlannedInstalment instalment : agreement.instalments()) {
            if (!instalment.conditions().isEmpty()) {
                paper.block().line("LABEL", words.text("instalment.conditions", instalment.rank()));
                for (String condition : instalment.conditions()) {
                    paper.line("ITEM", "–", condition);
                }
                paper.endBlock();
            }
        }
    }

    private static Money of(PlannedInstalment instalment, CostCategory category) {
        return instalment.lines().getOrDefault(category, Money.ZERO);
    }

    private String due(PlannedInstalment instalment) {
        return instalment.dueOn() != null
                ? words.longDate(instalment.dueOn())
                : words.text("instalment.after", instalment.dueDays() == null ? 0 : instalment.dueDays());
    }

    private void duties() {
        clauses("beneficiary", 4);
        list("obligations", agreement.obligations());
        clauses("fund", 2);
    }

    private void end() {
        article("end");
        paper.line("PARAGRAPH", words.text("end.unspent"));
        paper.line("PARAGRAPH", words.text(agreement.kind() == AwardKind.GRANT ? "end.grant" : "end.advance"));
        paper.line("PARAGRAPH", words.text("end.early"));
    }

    private void signatures() {
        paper.section(words.text("section.signatures")).table("CLOSING");
        String on = agreement.signedOn() == null
                ? words.text("signature.open")
                : words.text("signature.on", words.longDate(agreement.signedOn()));
        paper.line(
                "SIGNATURES",
                words.text("signature.fund"),
                agreement.fundSignatory(),
                on,
                words.text("signature.beneficiary", agreement.beneficiary().name()),
                agreement.beneficiary().signatory(),
                on);
        Letter.check(paper, words, agreement.checkCode(), agreement.verifyAddress());
    }
}
