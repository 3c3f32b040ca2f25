package coop.impulsion.committee.web;

import coop.impulsion.basis.FundClock;
import coop.impulsion.committee.CommitteeRules;
import coop.impulsion.committee.CommitteeStaffing;
import coop.impulsion.committee.MajorityRule;
import coop.impulsion.committee.MemberView;
import coop.impulsion.committee.NameMember;
import coop.impulsion.committee.SeatKind;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.CurrentUser;
import coop.impulsion.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The committee: who sits in it, the form that names another member, and how it decides. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    private CommitteeStaffing staffing;

    @Inject
    private CurrentFund fund;

    @Inject
    private CurrentUser user;

    @Inject
    private FundClock clock;

    @Inject
    private Notices notices;

    private List<MemberView> members;
    private List<String[]> candidates;
    private String userName;
    private String capacity;
    private SeatKind seat = SeatKind.MEMBER;
    private LocalDate sinceOn;
    private MajorityRule majority;
    private Integer quorum;
    private Integer proxiesPerHolder;
    private boolean castingVote;
    private CommitteeRules rules;

    @PostConstruct
    void read() {
        members = staffing.members(fund.id());
        rules = staffing.rules(fund.id());
        candidates = isEditor() ? staffing.candidates(fund.id()) : List.of();
        sinceOn = clock.today();
        majority = rules.majority();
        quorum = rules.quorumBasisPoints();
        proxiesPerHolder = rules.proxiesPerHolder();
        castingVote = rules.hasCastingVote();
    }

    public String name() {
        staffing.name(new NameMember(fund.id(), userName, capacity, seat, sinceOn));
        notices.done("committee.member.named");
        return "/committee/members.xhtml?faces-redirect=true";
    }

    public String adopt() {
        staffing.adoptRules(
                fund.id(),
                new CommitteeRules(
                        majority,
                        quorum == null ? 0 : quorum,
                        proxiesPerHolder == null ? 0 : proxiesPerHolder,
                        castingVote));
        notices.done("committee.rules.adopted");
        return "/committee/members.xhtml?faces-redirect=true";
    }

    public boolean isEditor() {
        return user.isOneOf("MANAGER,ADMINISTRATOR");
    }

    public List<MemberView> getSitting() {
        return members.stream().filter(MemberView::isSitting).toList();
    }

    public List<MemberView> getFormer() {
        return members.stream().filter(member -> !member.isSitting()).toList();
    }

    /** Half of seven seats is four: how many voices the rule wants of those who sit today. */
    public int getQuorumToday() {
        int seats = getSitting().size();
        return Math.max(1, (seats * rules.quorumBasisPoints() + 9_999) / 10_000);
    }

    public List<String[]> getCandidates() {
        return candidates;
    }

    public CommitteeRules getRules() {
        return rules;
    }

    public SeatKind[] getSeats() {
        return SeatKind.values();
    }

    public MajorityRule[] getMajorities() {
        return MajorityRule.values();
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public SeatKind getSeat() {
        return seat;
    }

    public void setSeat(SeatKind seat) {
        this.seat = seat;
    }

    public LocalDate getSinceOn() {
        return sinceOn;
    }

    public void setSinceOn(LocalDate sinceOn) {
        this.sinceOn = sinceOn;
    }

    public MajorityRule getMajority() {
        return majority;
    }

    public void setMajority(MajorityRule majority) {
        this.majority = majority;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }

    public Integer getProxiesPerHolder() {
        return proxiesPerHolder;
    }

    public void setProxiesPerHolder(Integer proxiesPerHolder) {
        this.proxiesPerHolder = proxiesPerHolder;
    }

    public boolean isCastingVote() {
        return castingVote;
    }

    public void setCastingVote(boolean castingVote) {
        this.castingVote = castingVote;
    }
}
