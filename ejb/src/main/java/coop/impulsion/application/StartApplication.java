package coop.impulsion.application;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import coop.impulsion.project.ProjectId;

/**
 * Begins a draft in an open campaign.
 *
 * @param key made when the button was drawn: a double click begins one draft
 * @param project an accompanied project that it is for, or null for a new one
 * @param carrierUserName who carries it, for a manager who types it; null: a carrier begins their own, a manager types
 *     for somebody who does not sign in
 */
public record StartApplication(
        FundId fund, CommandKey key, CampaignId campaign, ProjectId project, String carrierUserName) {}
