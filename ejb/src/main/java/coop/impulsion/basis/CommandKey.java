package coop.impulsion.basis;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * The sender's own mark on a command, made when the form was drawn or the request written, so that the command
 * happens once however often it arrives. Unique per fund; the same key with other content is refused.
 */
public record CommandKey(UUID value) implements Serializable {

    public CommandKey {
        Objects.requireNonNull(value, "value");
    }

    public static CommandKey fresh() {
        return new CommandKey(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static CommandKey of(String text) {
        return new CommandKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
