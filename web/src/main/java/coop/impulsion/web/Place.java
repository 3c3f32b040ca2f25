package coop.impulsion.web;

import coop.impulsion.access.Role;
import java.util.Set;

/**
 * A page that the navigation leads to.
 *
 * @param view its address from the context root, for example {@code /commitment/list.xhtml}
 * @param textKey key of its name, for example {@code web.place.commitments}
 * @param roles whom it is offered to; the use cases behind it decide who may
 */
public record Place(String view, String textKey, Set<Role> roles) {

    public Place {
        roles = Set.copyOf(roles);
    }

    String folder() {
        return view.substring(0, view.lastIndexOf('/') + 1);
    }
}
