package coop.impulsion.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes into every form, beside the state of its view, the nonce of its page: PrimeFaces refuses a post without it and
 * adds it only by script, while the forms of this project must also work without scripts.
 */
public class FormNonce extends ViewHandlerWrapper {

    public FormNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", "primefaces.nonce", null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(faces).getNonce(), null);
        writer.endElement("input");
        super.writeState(faces);
    }
}
