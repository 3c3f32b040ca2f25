package coop.impulsion.award.model;

import coop.impulsion.award.AgreementTerms;
import coop.impulsion.award.AwardRefused;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.document.DocumentId;
import coop.impulsion.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/**
 * The terms of an award's agreement. They can be reworded, and its paper made again, until it is signed; whoever changes
 * them sets the paper aside, so that what is signed is what was last agreed.
 */
@Entity
@Table(name = "award_agreement")
public class AwardAgreement {

    private static final int LONG_TEXT = 4000;

    @Id
    @Column(name = "award_id")
    private long awardId;

    @Column(name = "fund_id")
    private long fundId;

    private String number;
    private String object;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String hypotheses;

    @Column(name = "success_signs")
    private String successSigns;

    @Column(name = "acceptable_loss_cents")
    private Money acceptableLoss;

    @Column(name = "first_post")
    private String firstPost;

    private String obligations;

    @Column(name = "fund_signatory")
    private String fundSignatory;

    @Column(name = "beneficiary_signatory")
    private String beneficiarySignatory;

    @Column(name = "beneficiary_address")
    private String beneficiaryAddress;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "signed_document_id")
    private Long signedDocumentId;

    @Version
    private long version;

    protected AwardAgreement() {}

    /** The terms as the decision brings them. */
    public static AwardAgreement of(Award award, ExperimentTerms experiment) {
        AwardAgreement agreement = new AwardAgreement();
        agreement.awardId = award.id().value();
        agreement.fundId = award.fund().value();
        agreement.describe(experiment, award.total());
        return agreement;
    }

    public void reword(AgreementTerms terms, Money awarded) {
        describe(terms.experiment(), awarded);
        obligations = lines(terms.obligations(), LONG_TEXT, "obligations");
        fundSignatory = Words.atMost(terms.fundSignatory(), 200, "fundSignatory");
        beneficiarySignatory = Words.atMost(terms.beneficiarySignatory(), 200, "beneficiarySignatory");
        beneficiaryAddress = lines(terms.beneficiaryAddress(), 1000, "beneficiaryAddress");
        setPaperAside();
    }

    private void describe(ExperimentTerms experiment, Money awarded) {
        object = Words.atMost(experiment.object(), LONG_TEXT, "object");
        startsOn = experiment.startsOn();
        endsOn = experiment.endsOn();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw new AwardRefused(Reason.PERIOD_REVERSED, "endsOn");
        }
        hypotheses = lines(experiment.hypotheses(), LONG_TEXT, "hypotheses");
        successSigns = lines(experiment.successSigns(), LONG_TEXT, "successSigns");
        acceptableLoss = experiment.acceptableLoss();
        if (acceptableLoss != null && (acceptableLoss.isNegative() || acceptableLoss.isGreaterThan(awarded))) {
            throw new AwardRefused(Reason.LOSS_ABOVE_AWARD, "acceptableLoss", awarded);
        }
        firstPost = Words.atMost(experiment.firstPost(), 400, "firstPost");
    }

    /** The paper no longer says what is agreed. */
    public void setPaperAside() {
        documentId = null;
    }

    /** @throws AwardRefused for the first thing that the paper needs and that is missing */
    public void requireComplete() {
        if (object == null) {
            throw new AwardRefused(Reason.OBJECT_MISSING, "object");
        }
        if (startsOn == null) {
            throw new AwardRefused(Reason.PERIOD_MISSING, "startsOn");
        }
        if (endsOn == null) {
            throw new AwardRefused(Reason.PERIOD_MISSING, "endsOn");
        }
        if (fundSignatory == null) {
            throw new AwardRefused(Reason.SIGNATORY_MISSING, "fundSignatory");
        }
        if (beneficiarySignatory == null) {
            throw new AwardRefused(Reason.SIGNATORY_MISSING, "beneficiarySignatory");
        }
    }

    public void numbered(String number) {
        this.number = number;
    }

    public void paperMade(DocumentId document) {
        documentId = document.value();
    }

    /** @param signedCopy null if only the day of the signature is known */
    public void signed(DocumentId signedCopy) {
        if (documentId == null) {
            throw new AwardRefused(Reason.PAPER_MISSING, null);
        }
        signedDocumentId = signedCopy == null ? null : signedCopy.value();
    }

    private static String lines(List<String> sentences, int longest, String field) {
        List<String> kept = sentences.stream()
                .map(Words::orNull)
                .filter(sentence -> sentence != null)
                .map(sentence -> sentence.replaceAll("\\s*\\R\\s*", " "))
                .toList();
        return Words.atMost(String.join("\n", kept), longest, field);
    }

    private static List<String> sentences(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    public ExperimentTerms experiment() {
        return new ExperimentTerms(
                object, startsOn, endsOn, sentences(hypotheses), sentences(successSigns), acceptableLoss, firstPost);
    }

    /** Null until its paper is first made. */
    public String number() {
        return number;
    }

    public List<String> obligations() {
        return sentences(obligations);
    }

    public String fundSignatory() {
        return fundSignatory;
    }

    public String beneficiarySignatory() {
        return beneficiarySignatory;
    }

    public List<String> beneficiaryAddress() {
        return sentences(beneficiaryAddress);
    }
}
