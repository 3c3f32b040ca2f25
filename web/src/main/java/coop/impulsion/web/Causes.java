package coop.impulsion.web;

import java.util.Optional;

/** Looks for what really happened below the wrappings of Faces, Expression Language and the container. */
final class Causes {

    private static final int DEEPEST = 30;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
