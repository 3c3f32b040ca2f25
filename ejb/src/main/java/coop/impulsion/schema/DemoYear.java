package coop.impulsion.schema;

import java.util.List;
import java.util.function.Consumer;

/**
 * Plays the demo: a fund's year through the real use cases, into an empty schema. Called once, before any page is
 * answered; whatever it throws leaves the schema marked as unfinished, and the next start begins afresh.
 */
public interface DemoYear {

    /** @param progress takes one short sentence at each step, for the person who waits at the console */
    void play(Consumer<String> progress);

    /** Who can sign in to look at it, in the order in which they should be shown. */
    List<DemoSignIn> signIns();
}
