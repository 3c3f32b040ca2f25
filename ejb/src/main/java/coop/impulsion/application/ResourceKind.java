package coop.impulsion.application;

/** Where a resource of the experiment comes from. */
public enum ResourceKind {
    OWN_FUNDS(false),
    PUBLIC_GRANT(false),
    PATRONAGE(false),
    LOAN(false),
    /** Sales and services during the test. */
    ACTIVITY_INCOME(false),
    CITIZENS(false),
    VOLUNTEERING(true),
    /** <i>Mécénat de compétences</i>. */
    SKILLS(true),
    /** Lent rooms, machines, vehicles. */
    LOANED_EQUIPMENT(true),
    /** Exchange and reciprocity. */
    EXCHANGE(true);

    private final boolean inKind;

    ResourceKind(boolean inKind) {
        this.inKind = inKind;
    }

    /** Whether it is valued, not paid. */
    public boolean isInKind() {
        return inKind;
    }
}
