package coop.impulsion.web;

import jakarta.el.ELContext;
import jakarta.el.ExpressionFactory;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.Map;

/**
 * Ties each input to its help and its message for those who hear the page: {@code aria-describedby},
 * {@code aria-invalid} and {@code aria-required} are set here once, so that {@code <i:field>} asks nothing of its author.
 */
public class FieldDescriptions implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        // Rows of a repetition share one component: what differs between rows is an expression, read at each row.
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION));
        faces.getViewRoot().visitTree(visit, (context, component) -> {
            if (component instanceof UIInput && isOneField(component)) {
                describe(faces, component);
            }
            return VisitResult.ACCEPT;
        });
    }

    /** Ids of the help and the message of an input that are on the page now; null when there are none. */
    static String describedBy(UIInput input) {
        String help = input.getId() + "-help";
        String prefix = input.getClientId();
        UIComponent helpComponent = input.getParent().findComponent(help);
        String ids = helpComponent != null && helpComponent.isRendered() ? prefix + "-help" : "";
        if (!FacesContext.getCurrentInstance().getMessageList(prefix).isEmpty()) {
            ids = (ids + ' ' + prefix + "-error").strip();
        }
        return ids.isEmpty() ? null : ids;
    }

    /** A group of radio buttons or check boxes is described by its fieldset, not at each of its buttons. */
    private static boolean isOneField(UIComponent component) {
        String renderer = component.getRendererType();
        return !(component instanceof UIViewParameter)
                && !(component instanceof HtmlInputHidden)
                && !(component instanceof UISelectOne && "jakarta.faces.Radio".equals(renderer))
                && !(component instanceof UISelectMany && "jakarta.faces.Checkbox".equals(renderer));
    }

    private static void describe(FacesContext faces, UIComponent input) {
        ELContext context = faces.getELContext();
        ExpressionFactory expressions = faces.getApplication().getExpressionFactory();
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        for (String name : new String[] {"describedby", "invalid", "required"}) {
            attributes.putIfAbsent(
                    "aria-" + name,
                    expressions.createValueExpression(context, "#{fieldState." + name + "}", String.class));
        }
    }
}
