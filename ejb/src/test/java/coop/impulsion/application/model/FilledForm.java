package coop.impulsion.application.model;

import coop.impulsion.application.CriterionView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form with nothing wrong in it: 38,000.00 of costs, 25,000.00 asked, 13,000.00 from others. */
final class FilledForm {

    static final List<CriterionView> CRITERIA = List.of(
            new CriterionView("ANCHORING", 0, "L'ancrage", "En quoi ?", null, List.of("1", "2", "3", "4", "5"), 2));

    private FilledForm() {}

    static ApplicationForm form() {
        return ApplicationForm.with(CRITERIA);
    }

    static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("identity.projectName", "Ju'ramène ta boîte");
        words.put("identity.summary", "Des contenants consignés pour les restaurants.");
        words.put("identity.sector", "REUSE");
        words.put("identity.commune", "39300");
        words.put("identity.organisation", "Ju'ramène");
        words.put("identity.legalForm", "ASSOCIATION");
        words.put("identity.siren", "732829320");
        words.put("identity.contactName", "Anne Petit");
        words.put("identity.contactEmail", "anne@exemple.fr");
        words.put("need.problem", "Trop d'emballages jetés.");
        words.put("need.people", "Dix restaurants.");
        words.put("collective.story", "Cinq bénévoles et deux restaurants.");
        words.put("carrier.1.name", "Anne Petit");
        words.put("actor.1.name", "ECLA");
        words.put("actor.1.role", "BUYER");
        words.put("experiment.object", "Une consigne pour dix restaurants.");
        words.put("experiment.hypotheses", "- Les clients rapportent.\n- Les restaurants paient.");
        words.put("experiment.successSigns", "80 % de retours");
        words.put("experiment.startsOn", "2026-09-01");
        words.put("experiment.months", "12");
        words.put("experiment.acceptableLoss", "25000");
        words.put("post.title", "Chargée de collecte");
        words.put("post.contract", "FIXED_TERM");
        words.put("post.fte", "0.80");
        words.put("post.startsOn", "2026-09-01");
        words.put("post.months", "12");
        words.put("post.grossMonthly", "1750.00");
        words.put("post.chargesMonthly", "650.00");
        words.put("cost.1.category", "EQUIPMENT");
        words.put("cost.1.label", "Lave-vaisselle");
        words.put("cost.1.amount", "6000");
        words.put("cost.2.category", "OTHER");
        words.put("cost.2.label", "Loyer");
        words.put("cost.2.amount", "3200.00");
        words.put("request.FIRST_POST", "19000.00");
        words.put("request.EQUIPMENT", "6000.00");
        words.put("resource.1.kind", "ACTIVITY_INCOME");
        words.put("resource.1.label", "Abonnements");
        words.put("resource.1.amount", "13000.00");
        words.put("resource.1.certainty", "HOPED_FOR");
        words.put("resource.2.kind", "VOLUNTEERING");
        words.put("resource.2.label", "300 heures");
        words.put("resource.2.amount", "4500.00");
        words.put("resource.2.certainty", "ACQUIRED");
        words.put("funding.deMinimis", "0");
        words.put("grid.ANCHORING", "Il naît ici.");
        words.put("statement.isTrue", "true");
        return words;
    }

    static Map<String, String> with(String key, String text) {
        Map<String, String> words = words();
        words.put(key, text);
        return words;
    }

    static Map<String, String> without(String key) {
        Map<String, String> words = words();
        words.remove(key);
        return words;
    }
}
