package coop.impulsion.disbursement;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;

/** What an order draws from one commitment in one category. */
public record DrawView(
        String commitment,
        String contributorName,
        ContributorClass contributorClass,
        CostCategory category,
        Money amount) {}
