package coop.impulsion.scenario.report;

import coop.impulsion.fund.CostCategory;
import coop.impulsion.fund.OnShortage;
import coop.impulsion.money.Money;
import coop.impulsion.risksharing.ContributorClass;
import coop.impulsion.risksharing.SharingRule;
import coop.impulsion.scenario.ScenarioCommitment;
import coop.impulsion.scenario.ScenarioFile;
import coop.impulsion.scenario.ScenarioFile.Fault;
import coop.impulsion.scenario.ScenarioFile.Wrong;
import coop.impulsion.scenario.ScenarioItem;
import coop.impulsion.scenario.ScenarioRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook of the form that {@link ScenarioWriter} writes, and notes every fault by sheet, row and column. */
final class ScenarioReader {

    private final List<Fault> faults = new ArrayList<>();

    ScenarioFile read(byte[] bytes) {
        XSSFWorkbook workbook = opened(bytes);
        if (workbook == null) {
            faults.add(new Fault(Wrong.NO_WORKBOOK, null, null, null, null));
            return new ScenarioFile(null, List.of(), List.of(), faults);
        }
        SheetReader rule = SheetReader.of(workbook, ScenarioSheets.RULE, ScenarioSheets.RULE_COLUMNS, faults);
        SheetReader items = SheetReader.of(workbook, ScenarioSheets.ITEMS, ScenarioSheets.ITEM_COLUMNS, faults);
        SheetReader commitments =
                SheetReader.of(workbook, ScenarioSheets.COMMITMENTS, ScenarioSheets.COMMITMENT_COLUMNS, faults);
        if (!faults.isEmpty()) {
            return new ScenarioFile(null, List.of(), List.of(), faults);
        }
        ScenarioRule read = rule(rule);
        List<ScenarioItem> proposed = items(items);
        List<ScenarioCommitment> promised = commitments(commitments, proposed.size());
        return new ScenarioFile(faults.isEmpty() ? read : null, proposed, promised, faults);
    }

    /** All of it is in memory afterwards; null for what is no workbook. */
    private static XSSFWorkbook opened(byte[] bytes) {
        try (ByteArrayInputStream stream = new ByteArrayInputStream(bytes)) {
            return new XSSFWorkbook(stream);
        } catch (IOException | RuntimeException unreadable) {
            // The library tells in a dozen unrelated ways that a file is none of its own.
            return null;
        }
    }

    private ScenarioRule rule(SheetReader sheet) {
        Map<String, SheetReader.Line> byName = new HashMap<>();
        sheet.lines().forEach(line -> byName.put(String.valueOf(line.text(ScenarioSheets.WHAT)), line));
        Map<ContributorClass, Integer> quotas = new EnumMap<>(ContributorClass.class);
        List<String> names = List.of(ScenarioSheets.PUBLIC, ScenarioSheets.PATRON, ScenarioSheets.CITIZEN);
        for (ContributorClass contributorClass : ContributorClass.values()) {
            String name = names.get(contributorClass.ordinal());
            SheetReader.Line line = byName.get(name);
            Integer quota = line == null ? null : line.percentage(ScenarioSheets.VALUE);
            if (line == null || line.isEmpty(ScenarioSheets.VALUE)) {
                faults.add(new Fault(Wrong.MISSING, ScenarioSheets.RULE, null, name, null));
            }
            quotas.put(contributorClass, quota == null ? 0 : quota);
        }
        int sum = quotas.values().stream().mapToInt(Integer::intValue).sum();
        if (faults.isEmpty() && sum != SharingRule.WHOLE) {
            faults.add(new Fault(
                    Wrong.QUOTAS_NOT_WHOLE,
                    ScenarioSheets.RULE,
                    null,
                    ScenarioSheets.VALUE,
                    Money.ofCents(sum).toString().replace('.', ',')));
        }
        SheetReader.Line shortage = byName.get(ScenarioSheets.ON_SHORTAGE);
        String text = shortage == null ? null : shortage.text(ScenarioSheets.VALUE);
        boolean isSpill = ScenarioSheets.SPILL.equalsIgnoreCase(text);
        if (!isSpill && (text == null || !SheetReader.plain(ScenarioSheets.HOLD).equals(SheetReader.plain(text)))) {
            faults.add(new Fault(
                    Wrong.NO_SHORTAGE_RULE,
                    ScenarioSheets.RULE,
                    shortage == null ? null : shortage.row(),
                    ScenarioSheets.ON_SHORTAGE,
                    text));
        }
        return new ScenarioRule(quotas, isSpill ? OnShortage.SPILL : OnShortage.HOLD, List.of());
    }

    private List<ScenarioItem> items(SheetReader sheet) {
        List<ScenarioItem> items = new ArrayList<>();
        for (SheetReader.Line line : sheet.lines()) {
            Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
            for (CostCategory category : CostCategory.values()) {
                Money amount = line.amount(ScenarioWriter.name(category));
                if (amount != null) {
                    amounts.put(category, amount);
                }
            }
            items.add(new ScenarioItem(
                    items.size() + 1,
                    line.required(ScenarioSheets.NAME),
                    amounts,
                    ScenarioItem.USUAL_STOP,
                    ScenarioItem.USUAL_BACK));
        }
        return items;
    }

    private List<ScenarioCommitment> commitments(SheetReader sheet, int items) {
        List<ScenarioCommitment> commitments = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (SheetReader.Line line : sheet.lines()) {
            String number = line.required(ScenarioSheets.NUMBER);
            if (number != null && !numbers.add(number)) {
                line.fault(Wrong.TWICE, ScenarioSheets.NUMBER, number);
            }
            String name = line.text(ScenarioSheets.CONTRIBUTOR);
            Money amount = line.amount(ScenarioSheets.AMOUNT);
            if (line.isEmpty(ScenarioSheets.AMOUNT)) {
                line.fault(Wrong.MISSING, ScenarioSheets.AMOUNT, null);
            } else if (amount != null && amount.isZero()) {
                line.fault(Wrong.NOT_POSITIVE, ScenarioSheets.AMOUNT, null);
            }
            Money available = line.amount(ScenarioSheets.AVAILABLE);
            if (amount != null && available != null && available.isGreaterThan(amount)) {
                line.fault(Wrong.ABOVE_AMOUNT, ScenarioSheets.AVAILABLE, line.text(ScenarioSheets.AVAILABLE));
            }
            Money ceiling = line.amount(ScenarioSheets.CEILING);
            Integer part = line.percentage(ScenarioSheets.CEILING_PART);
            if (ceiling != null && part != null) {
                line.fault(Wrong.TWO_CEILINGS, ScenarioSheets.CEILING_PART, null);
            }
            commitments.add(new ScenarioCommitment(
                    commitments.size() + 1,
                    number,
                    name == null ? number : name,
                    contributorClass(line),
                    amount,
                    available == null ? amount : available,
                    ceiling,
                    part,
                    categories(line),
                    excluded(line, items),
                    line.day(ScenarioSheets.SIGNED_ON),
                    true));
        }
        return commitments;
    }

    private static ContributorClass contributorClass(SheetReader.Line line) {
        String text = line.required(ScenarioSheets.CLASS);
        if (text == null) {
            return null;
        }
        for (ContributorClass one : ContributorClass.values()) {
            if (SheetReader.plain(ScenarioSheets.CLASSES.get(one.ordinal())).equals(SheetReader.plain(text))) {
                return one;
            }
        }
        line.fault(Wrong.NO_CLASS, ScenarioSheets.CLASS, text);
        return null;
    }

    private static Set<CostCategory> categories(SheetReader.Line line) {
        String text = line.text(ScenarioSheets.PAYS);
        if (text == null) {
            return EnumSet.allOf(CostCategory.class);
        }
        EnumSet<CostCategory> named = EnumSet.noneOf(CostCategory.class);
        for (String part : text.split("[,;]")) {
            Arrays.stream(CostCategory.values())
                    .filter(one -> SheetReader.plain(ScenarioWriter.name(one)).equals(SheetReader.plain(part)))
                    .findFirst()
                    .ifPresentOrElse(
                            named::add, () -> line.fault(Wrong.NO_CATEGORY, ScenarioSheets.PAYS, part.strip()));
        }
        return named;
    }

    private static Set<Integer> excluded(SheetReader.Line line, int items) {
        String text = line.text(ScenarioSheets.NOT_FOR);
        Set<Integer> excluded = new HashSet<>();
        for (String part : text == null ? new String[0] : text.split("[,;]")) {
            String place = part.strip();
            if (place.matches("[1-9]\\d{0,2}") && Integer.parseInt(place) <= items) {
                excluded.add(Integer.valueOf(place));
            } else {
                line.fault(Wrong.NO_ITEM, ScenarioSheets.NOT_FOR, place);
            }
        }
        return excluded;
    }
}
