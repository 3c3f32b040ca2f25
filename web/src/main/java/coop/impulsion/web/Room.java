package coop.impulsion.web;

import static coop.impulsion.access.Role.ACCOUNTANT;
import static coop.impulsion.access.Role.ADMINISTRATOR;
import static coop.impulsion.access.Role.AUDITOR;
import static coop.impulsion.access.Role.CARRIER;
import static coop.impulsion.access.Role.CHAIR;
import static coop.impulsion.access.Role.CONTRIBUTOR;
import static coop.impulsion.access.Role.MANAGER;
import static coop.impulsion.access.Role.MEMBER;
import static coop.impulsion.access.Role.PAYMENT_APPROVER;

import coop.impulsion.access.Role;
import java.util.List;
import java.util.Set;

/**
 * The rooms of the fund's house, in the order of the left side, each with the places one can go to inside. A place is
 * offered only to its roles and only once its page exists, so a feature adds its line here with its page. Names are
 * the texts {@code web.room.…} and {@code web.place.…}.
 */
public enum Room {
    HOME(place("/home.xhtml", "home", Role.values())),
    APPLICATIONS(
            place("/application/list.xhtml", "applications", MANAGER, MEMBER, CHAIR, AUDITOR),
            place("/application/mine.xhtml", "ownApplications", CARRIER),
            place("/application/campaigns.xhtml", "campaigns", MANAGER, AUDITOR)),
    SESSIONS(
            place("/committee/list.xhtml", "sessions", MANAGER, MEMBER, CHAIR, AUDITOR),
            place("/committee/reviews.xhtml", "reviews", MANAGER, MEMBER, CHAIR, AUDITOR),
            place("/scenario/list.xhtml", "scenarios", MANAGER, MEMBER, CHAIR, ADMINISTRATOR)),
    PROJECTS(
            place("/project/list.xhtml", "projects", MANAGER, MEMBER, CHAIR, ACCOUNTANT, PAYMENT_APPROVER, AUDITOR),
            place("/award/list.xhtml", "awards", MANAGER, MEMBER, CHAIR, ACCOUNTANT, PAYMENT_APPROVER, AUDITOR),
            place("/project/mine.xhtml", "ownProjects", CARRIER),
            place("/award/mine.xhtml", "ownAwards", CARRIER),
            place("/impact/indicators.xhtml", "indicators", MANAGER, AUDITOR)),
    COMMITMENTS(
            place("/commitment/list.xhtml", "commitments", MANAGER, ACCOUNTANT, AUDITOR),
            place("/contributor/list.xhtml", "contributors", MANAGER, ACCOUNTANT, AUDITOR),
            place("/commitment/calls.xhtml", "calls", MANAGER, ACCOUNTANT, AUDITOR),
            place("/commitment/receipts.xhtml", "receipts", MANAGER, ACCOUNTANT, AUDITOR),
            place("/commitment/inkind.xhtml", "inKind", MANAGER, ACCOUNTANT, AUDITOR),
            place("/contributor/mine.xhtml", "ownCommitments", CONTRIBUTOR)),
    PAYMENTS(
            place("/disbursement/list.xhtml", "payments", MANAGER, ACCOUNTANT, PAYMENT_APPROVER, AUDITOR),
            place("/disbursement/files.xhtml", "paymentFiles", MANAGER, ACCOUNTANT, PAYMENT_APPROVER, AUDITOR)),
    ACCOUNTS(
            place("/ledger/journal.xhtml", "journal", ACCOUNTANT, AUDITOR),
            place("/ledger/accounts.xhtml", "accounts", ACCOUNTANT, AUDITOR),
            place("/ledger/balance.xhtml", "balance", ACCOUNTANT, AUDITOR),
            place("/ledger/verification.xhtml", "verification", ACCOUNTANT, AUDITOR),
            place("/ledger/export.xhtml", "export", ACCOUNTANT, AUDITOR)),
    STATEMENTS(
            place("/statement/list.xhtml", "statements", MANAGER, AUDITOR),
            place("/statement/mine.xhtml", "ownStatements", CONTRIBUTOR)),
    SETTINGS(
            place("/fund/settings.xhtml", "settings", MANAGER, ADMINISTRATOR, ACCOUNTANT, AUDITOR),
            place("/fund/sharing.xhtml", "sharing", MANAGER, ADMINISTRATOR, ACCOUNTANT, AUDITOR, MEMBER, CHAIR),
            place("/committee/members.xhtml", "committee", MANAGER, ADMINISTRATOR, AUDITOR, MEMBER, CHAIR),
            place("/application/grid.xhtml", "grid", MANAGER, ADMINISTRATOR, AUDITOR),
            place("/application/checklist.xhtml", "checklist", MANAGER, ADMINISTRATOR, AUDITOR),
            place("/access/users.xhtml", "users", ADMINISTRATOR, MANAGER, AUDITOR),
            place("/access/trail.xhtml", "trail", ADMINISTRATOR, AUDITOR),
            place(
                    "/disbursement/thresholds.xhtml",
                    "thresholds",
                    ADMINISTRATOR,
                    MANAGER,
                    ACCOUNTANT,
                    PAYMENT_APPROVER,
                    AUDITOR));

    private final List<Place> places;

    Room(Place... places) {
        this.places = List.of(places);
    }

    List<Place> places() {
        return places;
    }

    String textKey() {
        return "web.room." + name();
    }

    private static Place place(String view, String name, Role... roles) {
        return new Place(view, "web.place." + name, Set.of(roles));
    }
}
