package coop.impulsion.award.web;

import coop.impulsion.award.AgreementDrafting;
import coop.impulsion.award.AgreementTerms;
import coop.impulsion.award.AgreementView;
import coop.impulsion.award.AwardDetail;
import coop.impulsion.award.AwardReads;
import coop.impulsion.award.AwardStatus;
import coop.impulsion.award.ExperimentTerms;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.money.Money;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What the agreement of an award says beside its amounts and schedule, as a form. */
@Named
@RequestScoped
public class AgreementPage {

    @Inject
    private AwardReads reads;

    @Inject
    private AgreementDrafting drafting;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    @ManagedProperty("#{param.number}")
    private String number;

    private AwardDetail detail;
    private long version;
    private CommandKey commandKey = CommandKey.fresh();
    private String object;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String hypotheses;
    private String successSigns;
    private Money acceptableLoss;
    private String firstPost;
    private String obligations;
    private String fundSignatory;
    private String beneficiarySignatory;
    private String beneficiaryAddress;

    @PostConstruct
    void read() {
        detail = reads.byNumber(fund.id(), number);
        version = detail.version();
        AgreementView terms = reads.agreement(fund.id(), number);
        ExperimentTerms experiment = terms.experiment();
        object = experiment.object();
        startsOn = experiment.startsOn();
        endsOn = experiment.endsOn();
        hypotheses = lines(experiment.hypotheses());
        successSigns = lines(experiment.successSigns());
        acceptableLoss = experiment.acceptableLoss();
        firstPost = experiment.firstPost();
        obligations = lines(terms.obligations());
        fundSignatory = terms.fundSignatory();
        beneficiarySignatory = terms.beneficiarySignatory();
        beneficiaryAddress = lines(terms.beneficiaryAddress());
    }

    public String save() {
        drafting.reword(new AgreementTerms(
                fund.id(),
                commandKey,
                number,
                version,
                new ExperimentTerms(
                        object,
                        startsOn,
                        endsOn,
                        sentences(hypotheses),
                        sentences(successSigns),
                        acceptableLoss,
                        firstPost),
                sentences(obligations),
                fundSignatory,
                beneficiarySignatory,
                sentences(beneficiaryAddress),
                null,
                null,
                null));
        notices.done("award.agreement.done");
        return "/award/item.xhtml?number=" + number + "&faces-redirect=true";
    }

    private static String lines(List<String> sentences) {
        return String.join("\n", sentences);
    }

    private static List<String> sentences(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    /** Whether the terms may still change. */
    public boolean isOpen() {
        return detail.award().status() == AwardStatus.DECIDED;
    }

    public AwardDetail getDetail() {
        return detail;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getHypotheses() {
        return hypotheses;
    }

    public void setHypotheses(String hypotheses) {
        this.hypotheses = hypotheses;
    }

    public String getSuccessSigns() {
        return successSigns;
    }

    public void setSuccessSigns(String successSigns) {
        this.successSigns = successSigns;
    }

    public Money getAcceptableLoss() {
        return acceptableLoss;
    }

    public void setAcceptableLoss(Money acceptableLoss) {
        this.acceptableLoss = acceptableLoss;
    }

    public String getFirstPost() {
        return firstPost;
    }

    public void setFirstPost(String firstPost) {
        this.firstPost = firstPost;
    }

    public String getObligations() {
        return obligations;
    }

    public void setObligations(String obligations) {
        this.obligations = obligations;
    }

    public String getFundSignatory() {
        return fundSignatory;
    }

    public void setFundSignatory(String fundSignatory) {
        this.fundSignatory = fundSignatory;
    }

    public String getBeneficiarySignatory() {
        return beneficiarySignatory;
    }

    public void setBeneficiarySignatory(String beneficiarySignatory) {
        this.beneficiarySignatory = beneficiarySignatory;
    }

    public String getBeneficiaryAddress() {
        return beneficiaryAddress;
    }

    public void setBeneficiaryAddress(String beneficiaryAddress) {
        this.beneficiaryAddress = beneficiaryAddress;
    }
}
