package coop.impulsion.banking;

import coop.impulsion.basis.FundClock;
import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The file that asks the bank to pay: ISO 20022 {@code pain.001.001.09}, one payment block, SEPA service level, charges
 * as the service level says ({@code SLEV}), no postal address (rules: EPC132-08, customer-to-bank guidelines of the SEPA
 * credit transfer). The same batch always gives the same bytes, UTF-8 with line feeds.
 */
public final class CreditTransferFile {

    /** Media type of the file. */
    public static final String CONTENT_TYPE = "application/xml";

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final CreditTransferBatch batch;
    private final XMLStreamWriter xml;
    private int depth;

    private CreditTransferFile(CreditTransferBatch batch, XMLStreamWriter xml) {
        this.batch = batch;
        this.xml = xml;
    }

    public static byte[] bytesOf(CreditTransferBatch batch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // The JDK's own writer: a server may bring another one, and the bytes are to be the same everywhere.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new CreditTransferFile(batch, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a credit transfer file in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        depth = 1;
        open("CstmrCdtTrfInitn");
        groupHeader();
        paymentBlock();
        close();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void groupHeader() throws XMLStreamException {
        open("GrpHdr");
        leaf("MsgId", batch.reference());
        leaf("CreDtTm", SECONDS.format(LocalDateTime.ofInstant(batch.createdAt(), FundClock.ZONE)));
        counts();
        party("InitgPty", batch.debtorName());
        close();
    }

    private void paymentBlock() throws XMLStreamException {
        open("PmtInf");
        leaf("PmtInfId", batch.reference());
        leaf("PmtMtd", "TRF");
        counts();
        open("PmtTpInf");
        open("SvcLvl");
        leaf("Cd", "SEPA");
        close();
        close();
        open("ReqdExctnDt");
        leaf("Dt", batch.executionOn().toString());
        close();
        party("Dbtr", batch.debtorName());
        account("DbtrAcct", batch.debtorIban());
        open("DbtrAgt");
        open("FinInstnId");
        if (batch.debtorBic() != null) {
            leaf("BICFI", batch.debtorBic().value());
        } else {
            // The schema asks for the debtor's bank; this is the guidelines' way to leave it to the IBAN.
            open("Othr");
            leaf("Id", "NOTPROVIDED");
            close();
        }
        close();
        close();
        leaf("ChrgBr", "SLEV");
        for (CreditTransfer transfer : batch.transfers()) {
            transfer(transfer);
        }
        close();
    }

    private void transfer(CreditTransfer transfer) throws XMLStreamException {
        open("CdtTrfTxInf");
        open("PmtId");
        leaf("EndToEndId", transfer.reference());
        close();
        open("Amt");
        indent();
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(transfer.amount().toString());
        xml.writeEndElement();
        close();
        if (transfer.creditorBic() != null) {
            open("CdtrAgt");
            open("FinInstnId");
            leaf("BICFI", transfer.creditorBic().value());
            close();
            close();
        }
        party("Cdtr", transfer.creditorName());
        account("CdtrAcct", transfer.creditorIban());
        String remittance = SepaText.remittance(transfer.remittance());
        if (!remittance.isEmpty()) {
            open("RmtInf");
            leaf("Ustrd", remittance);
            close();
        }
        close();
    }

    private void counts() throws XMLStreamException {
        leaf("NbOfTxs", Integer.toString(batch.transfers().size()));
        leaf("CtrlSum", batch.total().toString());
    }

    private void party(String element, String name) throws XMLStreamException {
        open(element);
        leaf("Nm", SepaText.name(name));
        close();
    }

    private void account(String element, Iban iban) throws XMLStreamException {
        open(element);
        open("Id");
        leaf("IBAN", iban.value());
        close();
        close();
    }

    private void open(String element) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        indent();
        xml.writeEndElement();
    }

    private void leaf(String element, String text) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
