package coop.impulsion.basis;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A command that the fund's rules refuse: nothing of it has happened (the transaction is rolled back), and the person
 * who sent it can be told why. Each feature has its own subclass with an enum of reasons; pages translate
 * {@link #messageKey()} and put it at {@link #field()}.
 *
 * <p>Example: {@code commitment.refused.ABOVE_AVAILABLE} at field {@code amount} with the arguments asked and available.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param feature first part of the message key, the feature's stem
     * @param reason the reason's enum constant
     * @param field name of the command's component at fault, or null for the command as a whole
     * @param arguments what the message names (amounts, dates, numbers), in the order of its placeholders
     */
    protected Refusal(String feature, Enum<?> reason, String field, Object... arguments) {
        super(feature + ".refused." + reason.name() + (arguments.length == 0 ? "" : " " + Arrays.asList(arguments)));
        this.messageKey = feature + ".refused." + reason.name();
        this.field = field;
        // An argument may be null: a page asked for without its number is not found like one with a wrong number.
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    public String messageKey() {
        return messageKey;
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
