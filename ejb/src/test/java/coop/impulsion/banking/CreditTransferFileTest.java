package coop.impulsion.banking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.banking.BankingRefused.Reason;
import coop.impulsion.money.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class CreditTransferFileTest {

    private static final Iban FUND = Iban.parse("FR7630006000011234567890189");
    private static final Iban CARRIER = Iban.parse("FR1420041010050500013M02606");

    @Test
    void asksForEachTransferAsTheGuidelinesSay() throws Exception {
        Document file = parsed(CreditTransferFile.bytesOf(batch(LocalDate.of(2026, 11, 23))));

        assertEquals(
                "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
                file.getDocumentElement().getNamespaceURI());
        String start = "/Document/CstmrCdtTrfInitn";
        assertEquals("LOT-2026-0003", at(file, start + "/GrpHdr/MsgId"));
        assertEquals("2026-11-20T09:30:15", at(file, start + "/GrpHdr/CreDtTm"), "Paris time");
        for (String part : List.of("/GrpHdr", "/PmtInf")) {
            assertEquals("2", at(file, start + part + "/NbOfTxs"));
            assertEquals("5600.05", at(file, start + part + "/CtrlSum"));
        }
        assertEquals("TRF", at(file, start + "/PmtInf/PmtMtd"));
        assertEquals("SEPA", at(file, start + "/PmtInf/PmtTpInf/SvcLvl/Cd"));
        assertEquals("2026-11-23", at(file, start + "/PmtInf/ReqdExctnDt/Dt"));
        assertEquals("Fonds d'impulsion jurassien", at(file, start + "/PmtInf/Dbtr/Nm"));
        assertEquals(FUND.value(), at(file, start + "/PmtInf/DbtrAcct/Id/IBAN"));
        assertEquals("NOTPROVIDED", at(file, start + "/PmtInf/DbtrAgt/FinInstnId/Othr/Id"));
        assertEquals("SLEV", at(file, start + "/PmtInf/ChrgBr"));
        String first = start + "/PmtInf/CdtTrfTxInf[1]";
        assertEquals("V-2026-0001/1", at(file, first + "/PmtId/EndToEndId"));
        assertEquals("5000.00", at(file, first + "/Amt/InstdAmt"));
        assertEquals("EUR", at(file, first + "/Amt/InstdAmt/@Ccy"));
        assertEquals("AGRIFRPP", at(file, first + "/CdtrAgt/FinInstnId/BICFI"));
        assertEquals("Ju'ramene ta boite + Cie", at(file, first + "/Cdtr/Nm"));
        assertEquals(CARRIER.value(), at(file, first + "/CdtrAcct/Id/IBAN"));
        assertEquals("Premier poste, 1re tranche", at(file, first + "/RmtInf/Ustrd"));
        String second = start + "/PmtInf/CdtTrfTxInf[2]";
        assertEquals("600.05", at(file, second + "/Amt/InstdAmt"));
        assertEquals("", at(file, second + "/CdtrAgt"), "no bank named: found from the IBAN");
        assertEquals("", at(file, second + "/RmtInf"));
        assertEquals(0, file.getElementsByTagNameNS("*", "PstlAdr").getLength());
    }

    @Test
    void givesTheSameBytesForTheSameBatch() {
        byte[] once = CreditTransferFile.bytesOf(batch(LocalDate.of(2026, 11, 23)));
        assertArrayEquals(once, CreditTransferFile.bytesOf(batch(LocalDate.of(2026, 11, 23))));
        assertEquals(-1, new String(once, StandardCharsets.UTF_8).indexOf('\r'));
    }

    /** The schema's order of elements and what it allows inside each, as far as this file uses it. */
    @Test
    void keepsTheOrderOfTheMessage() throws Exception {
        Document file = parsed(CreditTransferFile.bytesOf(batch(LocalDate.of(2026, 11, 23))));
        assertEquals("MsgId CreDtTm NbOfTxs CtrlSum InitgPty", children(file, "GrpHdr"));
        assertEquals(
                "PmtInfId PmtMtd NbOfTxs CtrlSum PmtTpInf ReqdExctnDt Dbtr DbtrAcct DbtrAgt ChrgBr CdtTrfTxInf CdtTrfTxInf",
                children(file, "PmtInf"));
        assertEquals("PmtId Amt CdtrAgt Cdtr CdtrAcct RmtInf", children(file, "CdtTrfTxInf"));
    }

    @Test
    void addsUpLargeBatchesExactly() throws Exception {
        List<CreditTransfer> transfers = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 1; i <= 5_000; i++) {
            Money amount = Money.ofCents(999_999_999L + i);
            total = total.add(amount.toBigDecimal());
            transfers.add(new CreditTransfer("V-" + i, "Porteur", CARRIER, null, amount, ""));
        }
        Document file = parsed(CreditTransferFile.bytesOf(new CreditTransferBatch(
                "LOT-1", Instant.EPOCH, "Fonds", FUND, null, LocalDate.of(2026, 11, 23), transfers)));
        assertEquals("5000", at(file, "//GrpHdr/NbOfTxs"));
        assertEquals(total.toPlainString(), at(file, "//PmtInf/CtrlSum"));
    }

    @Test
    void refusesWhatTheBankWouldNotTake() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        assertRefused(Reason.EXECUTION_DAY_CLOSED, () -> batch(goodFriday));
        assertRefused(Reason.NO_TRANSFER, () -> batchOf(List.of()));
        assertRefused(Reason.REFERENCE_TWICE, () -> batchOf(List.of(transfer("A", "1.00"), transfer("A", "2.00"))));
        assertRefused(Reason.AMOUNT_RANGE, () -> transfer("A", "0.00"));
        assertRefused(Reason.AMOUNT_RANGE, () -> transfer("A", "-1.00"));
        assertRefused(Reason.AMOUNT_RANGE, () -> transfer("A", "1000000000.00"));
        assertRefused(Reason.REFERENCE_FORM, () -> transfer("A B", "1.00"));
        assertRefused(Reason.NAME_EMPTY, () -> new CreditTransfer("A", "…", CARRIER, null, Money.ofEuros(1), ""));
        assertRefused(Reason.BIC_FORM, () -> Bic.parse("AGRIFRP"));
        assertEquals("AGRIFRPPXXX", Bic.parse(" agri frpp xxx").value());
    }

    private static void assertRefused(Reason reason, org.junit.jupiter.api.function.Executable act) {
        assertEquals(reason, assertThrows(BankingRefused.class, act).reason());
    }

    private static CreditTransfer transfer(String reference, String amount) {
        return new CreditTransfer(reference, "Porteur", CARRIER, null, Money.parse(amount), "");
    }

    private static CreditTransferBatch batchOf(List<CreditTransfer> transfers) {
        return new CreditTransferBatch(
                "LOT-1", Instant.EPOCH, "Fonds", FUND, null, LocalDate.of(2026, 11, 23), transfers);
    }

    private static CreditTransferBatch batch(LocalDate executionOn) {
        return new CreditTransferBatch(
                "LOT-2026-0003",
                Instant.parse("2026-11-20T08:30:15.123456Z"),
                "Fonds d’impulsion jurassien",
                FUND,
                null,
                executionOn,
                List.of(
                        new CreditTransfer(
                                "V-2026-0001/1",
                                "Ju'ramène ta boîte & Cie",
                                CARRIER,
                                Bic.parse("AGRIFRPP"),
                                Money.parse("5000.00"),
                                "Premier poste, 1re tranche"),
                        new CreditTransfer(
                                "V-2026-0002/1", "Les Maisons de Châtel", CARRIER, null, Money.parse("600.05"), null)));
    }

    private static Document parsed(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String at(Document file, String path) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        return xpath.evaluate(path.replaceAll("/(?=[A-Z])([A-Za-z]+)", "/*[local-name()='$1']"), file);
    }

    private static String children(Document file, String parent) {
        Element element = (Element) file.getElementsByTagNameNS("*", parent).item(0);
        StringBuilder names = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                names.append(names.isEmpty() ? "" : " ").append(child.getLocalName());
            }
        }
        return names.toString();
    }
}
