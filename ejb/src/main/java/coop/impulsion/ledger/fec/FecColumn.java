package coop.impulsion.ledger.fec;

/** The eighteen columns of the file, in order and by the names that the law gives them. */
public enum FecColumn {
    JournalCode(true),
    JournalLib(true),
    EcritureNum(true),
    EcritureDate(true),
    CompteNum(true),
    CompteLib(true),
    CompAuxNum(false),
    CompAuxLib(false),
    PieceRef(true),
    PieceDate(true),
    EcritureLib(true),
    Debit(true),
    Credit(true),
    EcritureLet(false),
    DateLet(false),
    ValidDate(true),
    Montantdevise(false),
    Idevise(false);

    private final boolean isRequired;

    FecColumn(boolean isRequired) {
        this.isRequired = isRequired;
    }

    /** Whether the column may never be blank. */
    public boolean isRequired() {
        return isRequired;
    }
}
