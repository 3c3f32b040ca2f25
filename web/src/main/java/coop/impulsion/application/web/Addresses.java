package coop.impulsion.application.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.application.ApplicationId;
import coop.impulsion.application.ApplicationView;
import coop.impulsion.application.CampaignId;

/** Reads and writes the addresses of this feature's pages: a draft goes by its id, what was handed in by its number. */
final class Addresses {

    private Addresses() {}

    /** @throws AccessRefused {@code NOT_FOUND} for what is no id */
    static ApplicationId application(String id) {
        return new ApplicationId(whole(id));
    }

    /** @throws AccessRefused {@code NOT_FOUND} for what is no id */
    static CampaignId campaign(String id) {
        return new CampaignId(whole(id));
    }

    /** {@code /application/item.xhtml?number=CA-2026-0011}. */
    static String item(ApplicationView application) {
        return "/application/item.xhtml?"
                + (application.isDraft() ? "id=" + application.id() : "number=" + application.number());
    }

    static long whole(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new AccessRefused(AccessRefused.Reason.NOT_FOUND);
        }
        return Long.parseLong(id);
    }
}
