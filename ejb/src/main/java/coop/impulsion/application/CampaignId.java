package coop.impulsion.application;

import java.io.Serializable;

/** A call for applications, by the id of its row. */
public record CampaignId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
