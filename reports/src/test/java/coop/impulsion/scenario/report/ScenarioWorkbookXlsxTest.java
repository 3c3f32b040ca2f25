package coop.impulsion.scenario.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioFile;
import coop.impulsion.scenario.ScenarioFile.Fault;
import coop.impulsion.scenario.ScenarioFile.Wrong;
import coop.impulsion.scenario.ScenarioId;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook says the same when it is read back, and every fault is found where it stands. */
class ScenarioWorkbookXlsxTest {

    private final ScenarioWorkbookXlsx workbooks = new ScenarioWorkbookXlsx();

    @Test
    void readsBackWhatItWrote() {
        ScenarioFile read = workbooks.read(workbooks.write(scenario()));

        assertEquals(List.of(), read.faults());
        assertEquals(scenario().rule(), read.rule());
        assertEquals(scenario().items(), read.items());
        assertEquals(scenario().commitments(), read.commitments());
    }

    @Test
    void readsWhatPeopleType() {
        ScenarioFile read = workbooks.read(changed(workbook -> {
            XSSFRow row = workbook.getSheet("Engagements").getRow(2);
            row.createCell(2).setCellValue("MECENE");
            row.createCell(3).setCellValue("1 234,50 €");
            row.createCell(9).setCellValue("5/2/2026");
            workbook.getSheet("Règle").getRow(4).createCell(1).setCellValue("L'octroi attend");
        }));

        assertEquals(List.of(), read.faults());
        assertEquals(OnShortage.HOLD, read.rule().onShortage());
        ScenarioCommitment second = read.commitments().get(1);
        assertEquals(ContributorClass.PATRON, second.contributorClass());
        assertEquals(Money.parse("1234.50"), second.amount());
        assertEquals(LocalDate.of(2026, 2, 5), second.signedOn());
    }

    @Test
    void findsEveryFaultWhereItStands() {
        ScenarioFile read = workbooks.read(changed(workbook -> {
            workbook.getSheet("Règle").getRow(1).createCell(1).setCellValue(60);
            workbook.getSheet("Octrois").getRow(1).createCell(1).setCellValue("10,005");
            XSSFRow first = workbook.getSheet("Engagements").getRow(1);
            first.createCell(2).setCellValue("ami");
            first.createCell(4).setCellValue(50_000);
            first.createCell(8).setCellValue("1, 7");
            XSSFRow second = workbook.getSheet("Engagements").getRow(2);
            second.createCell(0).setCellValue("P1");
            second.createCell(3).setCellValue(-5);
            second.createCell(7).setCellValue("Salaires");
            second.createCell(9).setCellValue("hier");
        }));

        assertEquals(
                List.of(
                        new Fault(Wrong.QUOTAS_NOT_WHOLE, "Règle", null, "Valeur", "110,00"),
                        new Fault(Wrong.NO_AMOUNT, "Octrois", 2, "Premier poste", "10,005"),
                        new Fault(Wrong.ABOVE_AMOUNT, "Engagements", 2, "Disponible", "50000"),
                        new Fault(Wrong.NO_CLASS, "Engagements", 2, "Classe", "ami"),
                        new Fault(Wrong.NO_ITEM, "Engagements", 2, "Sauf les octrois", "7"),
                        new Fault(Wrong.TWICE, "Engagements", 3, "Numéro", "P1"),
                        new Fault(Wrong.NEGATIVE, "Engagements", 3, "Montant promis", "-5"),
                        new Fault(Wrong.NO_CATEGORY, "Engagements", 3, "Paie seulement", "Salaires"),
                        new Fault(Wrong.NO_DAY, "Engagements", 3, "Signé le", "hier")),
                read.faults());
    }

    @Test
    void knowsItsOwnSheetsAndColumnsAlone() {
        ScenarioFile read = workbooks.read(changed(workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Octrois"));
            workbook.getSheet("Engagements").getRow(0).getCell(3).setCellValue("Don");
        }));

        assertEquals(
                List.of(
                        new Fault(Wrong.SHEET_MISSING, "Octrois", null, null, null),
                        new Fault(Wrong.COLUMN_UNKNOWN, "Engagements", 1, null, "Don"),
                        new Fault(Wrong.COLUMN_MISSING, "Engagements", 1, null, "Montant promis")),
                read.faults());
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        for (byte[] bytes : List.of(
                "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1),
                new byte[0],
                "{}".getBytes(StandardCharsets.UTF_8))) {
            assertEquals(
                    List.of(new Fault(Wrong.NO_WORKBOOK, null, null, null, null)),
                    workbooks.read(bytes).faults());
        }
    }

    private byte[] changed(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbooks.write(scenario())));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Scenario scenario() {
        return new Scenario(
                new ScenarioId(1),
                "Essai",
                new ScenarioRule(
                        Map.of(
                                ContributorClass.PUBLIC, 5_000,
                                ContributorClass.PATRON, 3_333,
                                ContributorClass.CITIZEN, 1_667),
                        OnShortage.SPILL,
                        List.of()),
                List.of(item(1, "Une légumerie", "18000.10"), item(2, "Un four", "0.30")),
                List.of(
                        new ScenarioCommitment(
                                1,
                                "P1",
                                "La commune",
                                ContributorClass.PUBLIC,
                                Money.parse("40000.00"),
                                Money.parse("12345.67"),
                                Money.parse("999.99"),
                                null,
                                EnumSet.of(CostCategory.FIRST_POST, CostCategory.ENGINEERING),
                                Set.of(2),
                                LocalDate.of(2026, 1, 15),
                                true),
                        new ScenarioCommitment(
                                2,
                                "C1",
                                "Une voisine",
                                ContributorClass.CITIZEN,
                                Money.parse("0.29"),
                                Money.parse("0.29"),
                                null,
                                1_250,
                                EnumSet.allOf(CostCategory.class),
                                Set.of(),
                                null,
                                true)),
                Instant.EPOCH,
                1);
    }

    private static ScenarioItem item(int no, String name, String amount) {
        return new ScenarioItem(
                no,
                name,
                Map.of(CostCategory.FIRST_POST, Money.parse(amount)),
                ScenarioItem.USUAL_STOP,
                ScenarioItem.USUAL_BACK);
    }
}
