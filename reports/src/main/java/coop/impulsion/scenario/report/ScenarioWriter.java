package coop.impulsion.scenario.report;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.scenario.Scenario;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one what-if as a workbook that can be changed and read back. */
final class ScenarioWriter {

    private static final int LAST_ROW = 5_000;
    private static final int CHARACTER = 256;

    private final Scenario scenario;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFCellStyle bold;
    private final XSSFCellStyle header;
    private final XSSFCellStyle amount;
    private final XSSFCellStyle day;

    ScenarioWriter(Scenario scenario) {
        this.scenario = scenario;
        XSSFFont strong = workbook.createFont();
        strong.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(strong);
        header = workbook.createCellStyle();
        header.setFont(strong);
        header.setBorderBottom(BorderStyle.THIN);
        amount = format("#,##0.00");
        day = format("dd/mm/yyyy");
    }

    private XSSFCellStyle format(String pattern) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    byte[] write() {
        guide();
        rule();
        items();
        commitments();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            workbook.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void guide() {
        XSSFSheet sheet = workbook.createSheet(ScenarioSheets.GUIDE);
        sheet.setColumnWidth(0, 110 * CHARACTER);
        List<String> lines = List.of(
                "Une simulation à changer ici, puis à déposer dans le simulateur.",
                "Gardez les noms des feuilles et des colonnes. Une ligne par octroi, une ligne par engagement.",
                "Règle : trois pourcentages qui font 100, et ce qui se passe si une classe ne suffit pas (« "
                        + ScenarioSheets.SPILL + " » ou « " + ScenarioSheets.HOLD + " »).",
                "Octrois : un nom et un montant pour chaque dépense, dans l’ordre où ils sont financés. Une dépense vide est de 0,00.",
                "Engagements : numéro, classe (public, mécène ou citoyen) et montant promis ; le reste peut être laissé vide.",
                "Disponible : vide, tout le montant. Plafond : en euros ou en pourcentage de l’octroi, pas les deux.",
                "Paie seulement : vide, toutes les dépenses ; sinon leurs noms, séparés par des virgules.",
                "Sauf les octrois : les rangs des octrois que l’engagement ne peut pas payer, séparés par des virgules (1, 3).",
                "Signé le : à reste égal, le centime va à la signature la plus ancienne.",
                "Les montants ont deux décimales au plus.");
        for (String line : lines) {
            XSSFCell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
            cell.setCellValue(line);
            if (cell.getRowIndex() == 0) {
                cell.setCellStyle(bold);
            }
        }
    }

    private void rule() {
        XSSFSheet sheet = begin(ScenarioSheets.RULE, ScenarioSheets.RULE_COLUMNS, 34, 30);
        Map<ContributorClass, Integer> quotas = scenario.rule().quotaBasisPoints();
        line(sheet, ScenarioSheets.PUBLIC, percentage(quotas.get(ContributorClass.PUBLIC)));
        line(sheet, ScenarioSheets.PATRON, percentage(quotas.get(ContributorClass.PATRON)));
        line(sheet, ScenarioSheets.CITIZEN, percentage(quotas.get(ContributorClass.CITIZEN)));
        line(
                sheet,
                ScenarioSheets.ON_SHORTAGE,
                scenario.rule().onShortage() == OnShortage.SPILL ? ScenarioSheets.SPILL : ScenarioSheets.HOLD);
        choice(sheet, 4, 4, 1, ScenarioSheets.SPILL, ScenarioSheets.HOLD);
    }

    private void items() {
        XSSFSheet sheet = begin(ScenarioSheets.ITEMS, ScenarioSheets.ITEM_COLUMNS, 40, 18, 18, 18);
        for (ScenarioItem item : scenario.items()) {
            line(
                    sheet,
                    item.name(),
                    orNothing(item.amounts().get(CostCategory.FIRST_POST)),
                    orNothing(item.amounts().get(CostCategory.EQUIPMENT)),
                    orNothing(item.amounts().get(CostCategory.ENGINEERING)));
        }
    }

    private void commitments() {
        XSSFSheet sheet = begin(
                ScenarioSheets.COMMITMENTS, ScenarioSheets.COMMITMENT_COLUMNS, 16, 40, 12, 18, 18, 14, 14, 34, 18, 14);
        List<Integer> places = scenario.items().stream().map(ScenarioItem::no).toList();
        for (ScenarioCommitment one : scenario.commitments()) {
            if (one.counts()) {
                line(
                        sheet,
                        one.number(),
                        one.name(),
                        ScenarioSheets.CLASSES.get(one.contributorClass().ordinal()),
                        one.amount(),
                        one.available(),
                        one.ceiling(),
                        one.ceilingBasisPoints() == null ? null : percentage(one.ceilingBasisPoints()),
                        one.costCategories().size() == CostCategory.values().length
                                ? null
                                : one.costCategories().stream()
                                        .sorted()
                                        .map(ScenarioWriter::name)
                                        .collect(Collectors.joining(", ")),
                        one.excludedItems().stream()
                                .filter(places::contains)
                                .map(no -> places.indexOf(no) + 1)
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                        one.signedOn());
            }
        }
        choice(sheet, 1, LAST_ROW, 2, ScenarioSheets.CLASSES.toArray(String[]::new));
    }

    static String name(CostCategory category) {
        return switch (category) {
            case FIRST_POST -> ScenarioSheets.FIRST_POST;
            case EQUIPMENT -> ScenarioSheets.EQUIPMENT;
            case ENGINEERING -> ScenarioSheets.ENGINEERING;
        };
    }

    private XSSFSheet begin(String name, List<String> columns, int... widths) {
        XSSFSheet sheet = workbook.createSheet(name);
        XSSFRow row = sheet.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            XSSFCell cell = row.createCell(c);
            cell.setCellValue(columns.get(c));
            cell.setCellStyle(header);
            sheet.setColumnWidth(c, widths[c] * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private static void choice(XSSFSheet sheet, int firstRow, int lastRow, int column, String... values) {
        DataValidationHelper help = sheet.getDataValidationHelper();
        DataValidation choice = help.createValidation(
                help.createExplicitListConstraint(values), new CellRangeAddressList(firstRow, lastRow, column, column));
        sheet.addValidationData(choice);
    }

    private void line(XSSFSheet sheet, Object... values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int c = 0; c < values.length; c++) {
            Object value = values[c];
            if (value instanceof Money money) {
                number(row.createCell(c), BigDecimal.valueOf(money.cents(), 2));
            } else if (value instanceof BigDecimal number) {
                number(row.createCell(c), number);
            } else if (value instanceof LocalDate date) {
                XSSFCell cell = row.createCell(c);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (value != null && !value.toString().isEmpty()) {
                row.createCell(c).setCellValue(value.toString());
            }
        }
    }

    private void number(XSSFCell cell, BigDecimal number) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(amount);
    }

    private static Money orNothing(Money amount) {
        return amount.isZero() ? null : amount;
    }

    private static BigDecimal percentage(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2);
    }
}
