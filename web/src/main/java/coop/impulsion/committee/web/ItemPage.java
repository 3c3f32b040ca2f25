package coop.impulsion.committee.web;

import coop.impulsion.award.AwardEffect;
import coop.impulsion.award.AwardEffect.ClassEffect;
import coop.impulsion.award.AwardEffect.ShareEffect;
import coop.impulsion.basis.CommandKey;
import coop.impulsion.committee.BallotChoice;
import coop.impulsion.committee.DecideItem;
import coop.impulsion.committee.ItemDeciding;
import coop.impulsion.committee.ItemStatus;
import coop.impulsion.committee.ItemView;
import coop.impulsion.committee.MemberId;
import coop.impulsion.committee.Minutes;
import coop.impulsion.committee.SessionStatus;
import coop.impulsion.committee.Voting;
import coop.impulsion.committee.VotingReads;
import coop.impulsion.committee.VotingView;
import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The voting page: the item, what its award would do to every contributor, and the ballot. The chair who presides opens
 * and closes the vote here and says what is decided; others without a voice watch.
 */
@Named
@RequestScoped
public class ItemPage {

    private static final int NAMES_SHOWN = 4;

    @Inject
    private VotingReads reads;

    @Inject
    private Voting voting;

    @Inject
    private ItemDeciding deciding;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.item}")
    private String itemId;

    private VotingView view;
    private List<Voice> voices;
    private Long seenVersion;
    private CommandKey commandKey = CommandKey.fresh();
    private boolean secret;
    private Minutes.Outcome outcome;
    private String reasons;

    @PostConstruct
    void read() {
        view = reads.item(fund.id(), CommitteeWords.itemId(itemId));
        voices = view.own().stream()
                .map(Voice::new)
                .sorted(Comparator.comparing(Voice::isOwn).reversed())
                .toList();
        List<Minutes.Outcome> possible = view.item().possibleOutcomes();
        outcome = possible.size() == 1 ? possible.get(0) : null;
    }

    public String cast() {
        List<Voice> said = voices.stream().filter(voice -> voice.choice != null).toList();
        if (said.isEmpty()) {
            notices.problem("choice", "committee.vote.choose");
            return null;
        }
        said.stream()
                .filter(Voice::isChanged)
                .forEach(voice -> voting.cast(fund.id(), view.item().id(), new MemberId(voice.member), voice.choice));
        return again();
    }

    public String open() {
        voting.open(fund.id(), view.item().id(), seenVersion, secret);
        return again();
    }

    public String close() {
        voting.close(fund.id(), view.item().id(), seenVersion);
        return again();
    }

    public String reopen() {
        voting.reopen(fund.id(), view.item().id(), seenVersion);
        return again();
    }

    public String decide() {
        if (outcome == null) {
            notices.problem("outcome", "committee.decide.choose");
            return null;
        }
        String award =
                deciding.decide(new DecideItem(fund.id(), view.item().id(), commandKey, seenVersion, outcome, reasons));
        if (award == null) {
            notices.done("committee.decide.done");
        } else {
            notices.done("committee.decide.granted", award, view.item().total());
        }
        return again();
    }

    /** Without a ballot nothing but a deferral can be said. */
    public String defer() {
        outcome = Minutes.Outcome.DEFER;
        return decide();
    }

    private String again() {
        return "/committee/item.xhtml?faces-redirect=true&item=" + itemId;
    }

    public VotingView getView() {
        return view;
    }

    public ItemView getItem() {
        return view.item();
    }

    /** Whether the file, the effect and the ballot are shown to this reader. */
    public boolean isShown() {
        return view.hasDeclared() && !view.isRecused();
    }

    public boolean isSessionOpen() {
        return view.session().status() == SessionStatus.OPEN;
    }

    public boolean is(String status) {
        return view.item().status() == ItemStatus.valueOf(status);
    }

    /** Whether the proposal may still be changed, by the manager before the session and by the presiding chair in it. */
    public boolean isProposalOpen() {
        boolean isBefore = view.session().status() == SessionStatus.PLANNED
                || view.session().status() == SessionStatus.CALLED;
        return is("PENDING") && (isBefore || (isSessionOpen() && view.isPresiding()));
    }

    /** What the reader's voices have said so far. */
    public String getSaid() {
        return voices.stream()
                .filter(Voice::isCast)
                .map(voice -> texts.label(voice.said) + (voice.own ? "" : " (" + voice.name + ")"))
                .collect(Collectors.joining(", "));
    }

    /** Whether every voice that is there has said something. */
    public boolean isAllCast() {
        return view.castCount() == view.voicesThere();
    }

    public String getTone() {
        return CommitteeWords.tone(view.item());
    }

    public CostCategory[] getCategories() {
        return Arrays.stream(CostCategory.values())
                .filter(category -> view.item().amounts().containsKey(category))
                .toArray(CostCategory[]::new);
    }

    /** What the carrier wrote in that field; the empty text for nothing. */
    public String answer(String field) {
        return view.answers().getOrDefault(field, "");
    }

    public String decimal(BigDecimal number) {
        return CommitteeWords.decimal(number);
    }

    /** What a class would bear, or bears once granted. */
    public Money of(String contributorClass) {
        ContributorClass one = ContributorClass.valueOf(contributorClass);
        if (view.effect() != null) {
            return view.effect().classes().stream()
                    .filter(effect -> effect.contributorClass() == one)
                    .map(ClassEffect::total)
                    .findFirst()
                    .orElse(Money.ZERO);
        }
        return view.item().shares().getOrDefault(one, Money.ZERO);
    }

    /** Whether there are shares to draw: those of a possible award, or of a granted one. */
    public boolean isShared() {
        return view.effect() != null
                ? view.effect().funded()
                : !view.item().shares().isEmpty();
    }

    /** Whom the award would leave with nothing to give: the first names, and how many more. */
    public String getFullNames() {
        List<ShareEffect> full = view.effect().full();
        String names = full.stream()
                .limit(NAMES_SHOWN)
                .map(ShareEffect::contributorName)
                .collect(Collectors.joining(", "));
        return full.size() > NAMES_SHOWN
                ? texts.of("committee.effect.andMore", names, full.size() - NAMES_SHOWN)
                : names;
    }

    /** The name of the item that an effect is about. */
    public String shortageOf(AwardEffect effect) {
        return effect.shortage() != null
                ? texts.of("committee.item.short", effect.shortage().missing())
                : texts.get("committee.item.held");
    }

    /** Why a commitment bears what it bears, in a sentence. */
    public String why(ShareEffect share) {
        String why = texts.with(
                "committee.why." + share.stop(),
                List.of(FrenchFormat.percentage(share.levelBasisPoints()), share.signed(), share.availableBefore()));
        return share.gotOddCent() ? why + ' ' + texts.get("committee.why.oddCent") : why;
    }

    /** The outcomes that the ballot allows. */
    public List<Minutes.Outcome> getOutcomes() {
        return view.item().possibleOutcomes();
    }

    public List<Map.Entry<String, BallotChoice>> getNamed() {
        return List.copyOf(view.named().entrySet());
    }

    public BallotChoice[] getChoices() {
        return BallotChoice.values();
    }

    public String labels(Set<CostCategory> categories) {
        return categories.stream().sorted().map(texts::label).collect(Collectors.joining(", "));
    }

    public String joined(List<String> names) {
        return String.join(", ", names);
    }

    public List<Voice> getVoices() {
        return voices;
    }

    /** A voice that the reader may cast, as the form holds it. */
    public static class Voice {

        private final long member;
        private final String name;
        private final boolean own;
        private final BallotChoice said;
        private BallotChoice choice;

        Voice(VotingView.Voice voice) {
            member = voice.member().value();
            name = voice.name();
            own = voice.isOwn();
            said = voice.choice();
            choice = said;
        }

        boolean isChanged() {
            return !Objects.equals(said, choice);
        }

        public String getName() {
            return name;
        }

        public boolean isOwn() {
            return own;
        }

        public boolean isCast() {
            return said != null;
        }

        public BallotChoice getChoice() {
            return choice;
        }

        public void setChoice(BallotChoice choice) {
            this.choice = choice;
        }
    }

    public String getItemId() {
        return itemId;
    }

    public void setItemId(String itemId) {
        this.itemId = itemId;
    }

    /** Of the item as it is now; what a form was drawn from comes back with it. */
    public long getVersion() {
        return view.item().version();
    }

    public void setVersion(long version) {
        seenVersion = version;
    }

    public CommandKey getCommandKey() {
        return commandKey;
    }

    public void setCommandKey(CommandKey commandKey) {
        this.commandKey = commandKey;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public Minutes.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Minutes.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
