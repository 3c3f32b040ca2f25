package coop.impulsion.application.web;

import coop.impulsion.application.FormStep;
import coop.impulsion.application.RowGroup;
import java.util.List;

/** Which questions stand together under one heading, step by step; the questions of the grid stand each by itself. */
final class FormLayout {

    /**
     * A heading with what stands under it.
     *
     * @param name key of its heading and introduction: {@code application.section.post}
     * @param keys of fields, in the order in which they are asked
     * @param group asked in rows, or null
     */
    record Part(String name, List<String> keys, RowGroup group) {}

    private FormLayout() {}

    static List<Part> of(FormStep step) {
        return switch (step) {
            case IDENTITY ->
                List.of(
                        fields(
                                "project",
                                "identity.projectName",
                                "identity.summary",
                                "identity.sector",
                                "identity.commune",
                                "identity.originScheme"),
                        fields("organisation", "identity.organisation", "identity.legalForm", "identity.siren"),
                        fields("contact", "identity.contactName", "identity.contactEmail", "identity.contactPhone"));
            case NEED -> List.of(fields("need", "need.problem", "need.people", "need.existing"));
            case COLLECTIVE ->
                List.of(
                        fields("collective", "collective.story"),
                        rows("carrier", RowGroup.CARRIERS),
                        rows("actor", RowGroup.ACTORS),
                        fields("committee", "collective.committee"));
            case EXPERIMENT ->
                List.of(
                        fields("experiment", "experiment.object", "experiment.hypotheses", "experiment.successSigns"),
                        fields("frame", "experiment.startsOn", "experiment.months", "experiment.acceptableLoss"));
            case BUDGET ->
                List.of(
                        fields(
                                "post",
                                "post.title",
                                "post.contract",
                                "post.fte",
                                "post.startsOn",
                                "post.months",
                                "post.grossMonthly",
                                "post.chargesMonthly"),
                        rows("cost", RowGroup.COSTS),
                        fields("request", "request.FIRST_POST", "request.EQUIPMENT", "request.ENGINEERING"));
            case FUNDING ->
                List.of(
                        rows("resource", RowGroup.RESOURCES),
                        fields("afterwards", "funding.deMinimis", "funding.afterwards"));
            case GRID, DOCUMENTS, HAND_IN -> List.of();
        };
    }

    private static Part fields(String name, String... keys) {
        return new Part(name, List.of(keys), null);
    }

    private static Part rows(String name, RowGroup group) {
        return new Part(name, List.of(), group);
    }
}
