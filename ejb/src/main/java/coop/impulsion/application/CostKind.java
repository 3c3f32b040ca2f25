package coop.impulsion.application;

import coop.impulsion.fund.CostCategory;
import java.util.Optional;

/** What a row of costs is about: one of the categories that the fund pays for, or something else. */
public enum CostKind {
    FIRST_POST(CostCategory.FIRST_POST),
    EQUIPMENT(CostCategory.EQUIPMENT),
    ENGINEERING(CostCategory.ENGINEERING),
    /** A cost of the experiment that others pay. */
    OTHER(null);

    private final CostCategory category;

    CostKind(CostCategory category) {
        this.category = category;
    }

    /** The fund's category, none for what it does not pay. */
    public Optional<CostCategory> category() {
        return Optional.ofNullable(category);
    }
}
