package coop.impulsion.access;

/**
 * The names of {@link Role} as Jakarta Security wants them, constants for {@code @RolesAllowed}, with three more:
 * {@link #USER}, which every signed-in person has, {@link #NEWCOMER}, which a person has, alone with it, until they have
 * chosen a password of their own, and {@link #SYSTEM}, which no person can be given: background work
 * runs as it, always in the name of an acting user.
 */
public final class Roles {

    public static final String CARRIER = "CARRIER";
    public static final String MANAGER = "MANAGER";
    public static final String MEMBER = "MEMBER";
    public static final String CHAIR = "CHAIR";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String PAYMENT_APPROVER = "PAYMENT_APPROVER";
    public static final String CONTRIBUTOR = "CONTRIBUTOR";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String USER = "USER";
    public static final String NEWCOMER = "NEWCOMER";
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
