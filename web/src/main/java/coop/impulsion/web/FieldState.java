package coop.impulsion.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How the field being drawn stands, as its {@code aria-…} attributes want it; null leaves the attribute out. */
@Named
@ApplicationScoped
public class FieldState {

    public String getDescribedby() {
        return FieldDescriptions.describedBy(input());
    }

    public String getInvalid() {
        return FacesContext.getCurrentInstance()
                        .getMessageList(input().getClientId())
                        .isEmpty()
                ? null
                : "true";
    }

    public String getRequired() {
        return input().isRequired() ? "true" : null;
    }

    private static UIInput input() {
        return (UIInput) UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    }
}
