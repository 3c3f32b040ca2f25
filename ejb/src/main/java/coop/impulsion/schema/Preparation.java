package coop.impulsion.schema;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this node has made everything ready; until then pages and interfaces answer "not yet" (503). */
@ApplicationScoped
public class Preparation {

    private volatile boolean isDone;

    public boolean isDone() {
        return isDone;
    }

    void done() {
        isDone = true;
    }
}
