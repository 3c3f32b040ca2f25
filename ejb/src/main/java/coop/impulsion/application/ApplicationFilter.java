package coop.impulsion.application;

/**
 * What a list of applications is narrowed to; null parts narrow nothing.
 *
 * @param text part of the number, the project's or the organisation's name, any case
 */
public record ApplicationFilter(String text, ApplicationStatus status, CampaignId campaign) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null);
}
