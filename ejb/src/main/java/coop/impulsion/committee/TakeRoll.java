package coop.impulsion.committee;

import coop.impulsion.basis.FundId;
import java.util.List;

/**
 * Notes how each member takes part in a session.
 *
 * @param seenVersion of the session on the page
 */
public record TakeRoll(FundId fund, SessionId session, long seenVersion, List<Line> lines) {

    /**
     * How one member takes part.
     *
     * @param holder who votes for them, for {@code REPRESENTED} only
     */
    public record Line(MemberId member, Presence presence, MemberId holder) {

        @Override
        public String toString() {
            return "member " + member + ": " + presence + (holder == null ? "" : " by " + holder);
        }
    }

    public TakeRoll {
        lines = List.copyOf(lines);
    }
}
