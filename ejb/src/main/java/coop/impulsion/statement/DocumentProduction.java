package coop.impulsion.statement;

import coop.impulsion.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/**
 * Makes the documents of a chunk, as one of several competing consumers. It holds no transaction of its own over the
 * rendering: each document is committed alone, so whatever dies leaves whole documents and pending ones, and the same
 * chunk may come again.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/StatementDocuments"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentProduction implements MessageListener {

    @Inject
    private DocumentMaking making;

    @Override
    public void onMessage(Message message) {
        try {
            DocumentChunk chunk = message.getBody(DocumentChunk.class);
            making.make(chunk.runId(), chunk.contributors());
        } catch (JMSException e) {
            throw new IllegalStateException("not a chunk of documents", e);
        }
    }
}
