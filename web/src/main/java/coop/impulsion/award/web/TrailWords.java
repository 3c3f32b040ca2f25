package coop.impulsion.award.web;

import coop.impulsion.award.AwardDetail;
import coop.impulsion.money.Money;
import coop.impulsion.web.FrenchFormat;
import coop.impulsion.web.Texts;
import coop.impulsion.web.TimelineEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the trail of an award into words: each act by its name, and its detail where a person wrote it. */
final class TrailWords {

    /** Acts whose detail is words or numbers that people read. */
    private static final Set<String> WITH_DETAIL = Set.of(
            "EVIDENCE_GIVEN",
            "EVIDENCE_SENT_BACK",
            "CONDITION_MET",
            "ORDER_PREPARED",
            "ORDER_APPROVED",
            "ORDER_REFUSED",
            "ORDER_WITHDRAWN",
            "ORDER_ISSUED",
            "PAYMENT_BOOKED",
            "PAYMENT_REJECTED",
            "PAYMENT_BOUNCED",
            "PAYEE_CHANGED",
            "INSTALMENTS_CANCELLED",
            "UNSPENT_CLAIMED",
            "UNSPENT_RECEIVED",
            "CLAIM_WITHDRAWN",
            "ADVANCE_REPAID",
            "AWARD_LAPSED",
            "AWARD_AMENDED",
            "GAP_COVERED",
            "AGREEMENT_MADE");

    private static final Pattern AMOUNT = Pattern.compile("\\b\\d+\\.\\d{2}\\b");

    private TrailWords() {}

    static List<TimelineEvent> timeline(List<AwardDetail.Event> events, Texts texts) {
        return events.stream()
                .map(event ->
                        TimelineEvent.at(event.at(), texts.get("award.act." + event.act()), detail(event), event.by()))
                .toList();
    }

    private static String detail(AwardDetail.Event event) {
        if (event.detail() == null || !WITH_DETAIL.contains(event.act())) {
            return null;
        }
        Matcher amounts = AMOUNT.matcher(event.detail());
        return amounts.replaceAll(found -> Matcher.quoteReplacement(FrenchFormat.amount(Money.parse(found.group()))));
    }
}
