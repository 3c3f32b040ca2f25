package coop.impulsion.access;

/** What a user may be in a fund; one user can be several of these, and others in another fund. */
public enum Role {
    CARRIER,
    MANAGER,
    MEMBER,
    CHAIR,
    ACCOUNTANT,
    PAYMENT_APPROVER,
    CONTRIBUTOR,
    AUDITOR,
    ADMINISTRATOR
}
