package coop.impulsion.award;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Actors;
import coop.impulsion.access.AuditTrail;
import coop.impulsion.access.Role;
import coop.impulsion.access.Roles;
import coop.impulsion.award.AwardRefused.Reason;
import coop.impulsion.award.model.Award;
import coop.impulsion.award.model.AwardAgreement;
import coop.impulsion.award.model.AwardFinder;
import coop.impulsion.award.model.Awards;
import coop.impulsion.award.store.ShareRows;
import coop.impulsion.banking.BankingRefused;
import coop.impulsion.banking.Bic;
import coop.impulsion.banking.Iban;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundClock;
import coop.impulsion.basis.FundId;
import coop.impulsion.document.DocumentId;
import coop.impulsion.document.Documents;
import coop.impulsion.document.PaperCode;
import coop.impulsion.fund.Funds;
import coop.impulsion.fund.NumberSeries;
import coop.impulsion.ledger.Commands;
import coop.impulsion.money.Money;
import coop.impulsion.project.ProjectView;
import coop.impulsion.risksharing.ContributorClass;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the agreement of an award: its terms, the account it pays to, and its paper, again and again until it is signed. */
@Stateless
@RolesAllowed({Roles.MANAGER, Roles.SYSTEM})
public class AgreementDrafting {

    private static final String PDF = "application/pdf";

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail trail;

    @Inject
    private FundClock clock;

    @Inject
    private Commands commands;

    @Inject
    private Funds funds;

    @Inject
    private NumberSeries numbers;

    @Inject
    private AwardFinder finder;

    @Inject
    private Awards awards;

    @Inject
    private ShareRows shares;

    @Inject
    private Documents documents;

    @Inject
    private Instance<AgreementRenderer> renderer;

    /**
     * Keeps the terms and the payee; the paper made before is set aside.
     *
     * @throws AwardRefused for a part that is too long or contradicts another
     * @throws BankingRefused at field {@code payeeIban} or {@code payeeBic}, with its reason
     */
    public void reword(AgreementTerms terms) {
        Actor actor = actors.require(terms.fund(), Role.MANAGER);
        commands.once(terms.fund(), terms.key(), "RewordAgreement", terms.content(), () -> reword(terms, actor));
    }

    private String reword(AgreementTerms terms, Actor actor) {
        Award award = finder.byNumber(terms.fund(), terms.award());
        award.requireVersion(terms.seenVersion());
        if (award.status() != AwardStatus.DECIDED) {
            throw new AwardRefused(Reason.WRONG_STATUS, null, award.status());
        }
        awards.agreementOf(award).reword(terms, award.total());
        if (terms.payeeName() != null || terms.payeeIban() != null) {
            payTo(award, terms.payeeName(), terms.payeeIban(), terms.payeeBic());
        } else {
            award.touched(clock.now());
        }
        trail.done(terms.fund(), actor.userName(), "AGREEMENT_REWORDED", award.number(), null);
        return award.number();
    }

    /**
     * Changes the account that an award is paid to; no payment of it may be under way. A paper that is not signed yet names
     * the account before and is set aside.
     *
     * @throws BankingRefused at field {@code payeeIban} or {@code payeeBic}, with its reason
     */
    public void changePayee(
            FundId fund, CommandKey key, String number, long seenVersion, String holder, String iban, String bic) {
        Actor actor = actors.require(fund, Role.MANAGER);
        String content = number + "|" + holder + "|" + iban + "|" + bic;
        commands.once(fund, key, "ChangePayee", content, () -> {
            Award award = finder.byNumber(fund, number);
            award.requireVersion(seenVersion);
            payTo(award, holder, iban, bic);
            if (award.status() == AwardStatus.DECIDED) {
                awards.agreementOf(award).setPaperAside();
            }
            // Iban shows its last four signs only.
            trail.done(
                    fund,
                    actor.userName(),
                    "PAYEE_CHANGED",
                    number,
                    holder + " " + award.payee().iban());
            return number;
        });
    }

    private void payTo(Award award, String holder, String iban, String bic) {
        Iban.faultOf(iban).ifPresent(reason -> {
            throw new BankingRefused(reason, "payeeIban");
        });
        Bic known = null;
        if (bic != null && !bic.isBlank()) {
            try {
                known = Bic.parse(bic);
            } catch (BankingRefused refused) {
                throw new BankingRefused(refused.reason(), "payeeBic");
            }
        }
        award.payTo(holder, Iban.parse(iban), known, clock.now());
    }

    /**
     * Makes the paper to sign from what is agreed now, and keeps it.
     *
     * @throws AwardRefused for the first thing that the paper needs and that is missing
     */
    public DocumentId makePaper(FundId fund, String number, long seenVersion) {
        Actor actor = actors.require(fund, Role.MANAGER);
        Award award = finder.byNumber(fund, number);
        award.requireVersion(seenVersion);
        if (award.status() != AwardStatus.DECIDED) {
            throw new AwardRefused(Reason.WRONG_STATUS, null, award.status());
        }
        AwardAgreement agreement = awards.agreementOf(award);
        agreement.requireComplete();
        if (award.instalments().isEmpty()) {
            throw new AwardRefused(Reason.SCHEDULE_MISSING, null);
        }
        if (award.payee() == null) {
            throw new AwardRefused(Reason.PAYEE_MISSING, "payeeName");
        }
        if (agreement.number() == null) {
            agreement.numbered(numbers.next(fund, "CV", clock.today().getYear()));
        }
        PaperCode code = PaperCode.of(fund + "|" + agreement.number() + "|" + clock.now());
        byte[] paper = renderer.get().render(document(award, agreement, code));
        DocumentId document = documents.keepPaper(
                fund, AwardDocuments.AGREEMENT, agreement.number() + ".pdf", PDF, paper, code, actor.userName());
        agreement.paperMade(document);
        award.touched(clock.now());
        trail.done(fund, actor.userName(), "AGREEMENT_MADE", number, agreement.number());
        return document;
    }

    private AgreementDocument document(Award award, AwardAgreement agreement, PaperCode code) {
        ProjectView project = finder.projectOf(award);
        ExperimentTerms experiment = agreement.experiment();
        List<AgreementDocument.PlannedInstalment> instalments = award.instalments().stream()
                .map(instalment -> new AgreementDocument.PlannedInstalment(
                        instalment.rank(),
                        instalment.dueOn(),
                        instalment.dueDays(),
                        instalment.amounts(),
                        instalment.total(),
                        instalment.conditions().stream()
                                .map(condition -> condition.wording())
                                .toList()))
                .toList();
        Map<ContributorClass, Money> byClass = new EnumMap<>(ContributorClass.class);
        shares.classes(award.id()).forEach(one -> byClass.put(one.contributorClass(), one.total()));
        return new AgreementDocument(
                funds.letterhead(award.fund()),
                Locale.FRENCH,
                agreement.number(),
                award.number(),
                award.decisionRef(),
                award.decidedOn(),
                agreement.fundSignatory(),
                new AgreementDocument.Beneficiary(
                        project.organisation(),
                        project.legalForm(),
                        project.siren(),
                        agreement.beneficiaryAddress(),
                        agreement.beneficiarySignatory(),
                        award.payee().iban().toString()),
                project.name(),
                project.communeName(),
                experiment.object(),
                experiment.startsOn(),
                experiment.endsOn(),
                award.kind(),
                award.amounts(),
                award.total(),
                new AgreementDocument.Experiment(
                        experiment.hypotheses(),
                        experiment.successSigns(),
                        experiment.acceptableLoss() == null ? award.total() : experiment.acceptableLoss(),
                        experiment.firstPost()),
                instalments,
                byClass,
                agreement.obligations(),
                code.value(),
                code.address(),
                null);
    }
}
