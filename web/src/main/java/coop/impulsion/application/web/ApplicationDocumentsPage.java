package coop.impulsion.application.web;

import coop.impulsion.application.ApplicationDocumentView;
import coop.impulsion.application.ApplicationDocuments;
import coop.impulsion.application.AskCorrection;
import coop.impulsion.application.AttachDocument;
import coop.impulsion.document.DocumentId;
import coop.impulsion.web.CurrentFund;
import coop.impulsion.web.Notices;
import coop.impulsion.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of an application: added and taken out while its carrier may. */
@Named
@RequestScoped
public class ApplicationDocumentsPage {

    @Inject
    private ApplicationDocuments documents;

    @Inject
    private ApplicationFormPage form;

    @Inject
    private CurrentFund fund;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private String name;
    private Part file;

    public String attach() {
        documents.attach(new AttachDocument(
                fund.id(),
                Addresses.application(id),
                name,
                file == null ? null : file.getSubmittedFileName(),
                file == null ? null : file.getContentType(),
                content()));
        notices.done("application.document.attached", name);
        return again();
    }

    public String remove(long document) {
        documents.detach(fund.id(), Addresses.application(id), new DocumentId(document));
        notices.done("application.document.removed");
        return again();
    }

    /** What is asked to be corrected in the files, or null. */
    public AskCorrection.Field getCorrection() {
        return form.getForm().correction() == null
                ? null
                : form.getForm().correction().fields().stream()
                        .filter(field -> field.key().equals("documents"))
                        .findFirst()
                        .orElse(null);
    }

    /** "340 ko", "2 Mo". */
    public String size(ApplicationDocumentView document) {
        return DocumentSize.of(texts, document.sizeBytes());
    }

    private String again() {
        return "/application/form.xhtml?faces-redirect=true&step=DOCUMENTS&id=" + id;
    }

    private byte[] content() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
