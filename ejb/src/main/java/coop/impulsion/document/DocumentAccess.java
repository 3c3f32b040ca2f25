package coop.impulsion.document;

import coop.impulsion.access.Actor;
import coop.impulsion.access.Role;
import java.util.Set;

/**
 * Who may read the files of a feature. A feature that keeps files implements this once, as a CDI bean;
 * {@link DocumentReading} asks the one that knows the file's kind.
 */
public interface DocumentAccess {

    /** Whether files of that kind are this feature's. */
    boolean knows(String kind);

    /**
     * @param document a file of a kind that this feature knows
     * @param roles the actor's roles in the file's fund, never empty
     */
    boolean mayRead(DocumentView document, Actor actor, Set<Role> roles);
}
