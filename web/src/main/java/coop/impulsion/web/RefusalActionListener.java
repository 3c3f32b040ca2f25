package coop.impulsion.web;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.access.Change;
import coop.impulsion.access.Changes;
import coop.impulsion.basis.Refusal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.event.ActionListenerWrapper;
import jakarta.faces.view.ViewMetadata;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Optional;

/**
 * The edge of every action: a refusal of the use case keeps the page with what was typed and says at the field why.
 * The transaction is already rolled back, so "nothing was done" is true. Everything else goes on to
 * {@link FailureHandler}.
 *
 * <ul>
 *   <li>{@link Refusal}: the text of its key, at its field; a key that ends with {@code .STALE} as a lost race.
 *   <li>{@link OptimisticLockException}: who changed the item meanwhile and when, from the trail; the item is the
 *       one of the page's {@code <f:viewParam name="number">}.
 *   <li>{@link ConstraintViolationException} of a command: each violation at the input named like its component.
 * </ul>
 */
public class RefusalActionListener extends ActionListenerWrapper {

    private final ActionListener wrapped;

    public RefusalActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public ActionListener getWrapped() {
        return wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            super.processAction(event);
        } catch (RuntimeException thrown) {
            if (!isSaid(FacesContext.getCurrentInstance(), thrown)) {
                throw thrown;
            }
        }
    }

    /** Turns a refusal into messages; false for what is none. */
    static boolean isSaid(FacesContext faces, Throwable thrown) {
        Optional<AccessRefused> access = Causes.find(thrown, AccessRefused.class);
        if (access.isPresent()) {
            return false;
        }
        Optional<Refusal> refusal = Causes.find(thrown, Refusal.class);
        if (refusal.isPresent()) {
            say(faces, refusal.get());
            return true;
        }
        if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
            sayStale(faces);
            return true;
        }
        Optional<ConstraintViolationException> invalid = Causes.find(thrown, ConstraintViolationException.class);
        invalid.ifPresent(violations -> violations.getConstraintViolations().forEach(one -> say(faces, one)));
        return invalid.isPresent();
    }

    private static void say(FacesContext faces, Refusal refusal) {
        if (refusal.messageKey().endsWith(".STALE")) {
            sayStale(faces);
        } else {
            FieldMessages.add(faces, refusal.field(), new Texts().with(refusal.messageKey(), refusal.arguments()));
        }
    }

    private static void say(FacesContext faces, ConstraintViolation<?> violation) {
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null && field != null) {
                field = field + '[' + node.getIndex() + "]." + node.getName();
            } else {
                field = node.getName();
            }
        }
        FieldMessages.add(faces, field, violation.getMessage());
    }

    private static void sayStale(FacesContext faces) {
        String number = shownNumber(faces);
        CurrentFund fund = CDI.current().select(CurrentFund.class).get();
        Optional<Change> change = number == null || !fund.isKnown()
                ? Optional.empty()
                : CDI.current().select(Changes.class).get().lastOf(fund.id(), number);
        Texts texts = new Texts();
        String text = change.map(last -> texts.of("web.stale.by", last.by(), FrenchFormat.moment(last.at())))
                .orElseGet(() -> texts.get("web.stale"));
        FieldMessages.add(faces, null, text);
    }

    private static String shownNumber(FacesContext faces) {
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .filter(parameter -> "number".equals(parameter.getName()) && parameter.getValue() != null)
                .map(parameter -> parameter.getValue().toString())
                .findFirst()
                .orElse(null);
    }
}
