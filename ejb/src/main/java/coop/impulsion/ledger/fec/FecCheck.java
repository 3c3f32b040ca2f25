package coop.impulsion.ledger.fec;

import coop.impulsion.ledger.fec.FecFault.Rule;
import coop.impulsion.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a file of accounting entries, wherever it comes from, and lists what it breaks, line by line. Memory stays
 * bounded: what is held grows with the unbalanced entries and the faults listed, not with the lines.
 */
public final class FecCheck {

    /** Faults that are listed; beyond, they are only counted. */
    public static final int MOST_LISTED = 1_000;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15},\\d{2}");
    private static final Pattern READABLE_AMOUNT = Pattern.compile("-?\\d{1,15}([.,]\\d{1,2})?");
    private static final Pattern ACCOUNT = Pattern.compile("[1-9]\\d{2}.*");
    private static final String HEADER =
            Arrays.stream(FecColumn.values()).map(Enum::name).collect(Collectors.joining("\t"));

    private final List<FecFault> faults = new ArrayList<>();
    private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);
    /** Entries whose lines so far do not balance, with the number of their first line and what is missing. */
    private final Map<String, long[]> unbalanced = new LinkedHashMap<>();

    private LocalDate opensOn;
    private LocalDate closesOn;
    private char separator = '\t';
    private long number;
    private long lines;
    private long entries;
    private long debit;
    private long credit;
    private String entry = "";
    private boolean isPastOpening;
    private LocalDate validatedOn = LocalDate.MIN;
    private String[] fields = {};

    private FecCheck() {}

    /**
     * @param fileName the name it has or is to have; the year it closes is read from it
     * @throws IOException if the source fails or is not made of lines
     */
    public static FecReport of(String fileName, InputStream source) throws IOException {
        FecCheck check = new FecCheck();
        check.name(fileName);
        check.read(new FecLines(source));
        return new FecReport(
                check.lines,
                check.entries,
                Money.ofCents(check.debit),
                Money.ofCents(check.credit),
                check.faults,
                check.counts);
    }

    private void name(String fileName) {
        Optional<FecName> name = FecName.of(fileName);
        if (name.isEmpty()) {
            fault(Rule.FILE_NAME, fileName);
        }
        opensOn = name.map(FecName::opensOn).orElse(LocalDate.MIN);
        closesOn = name.map(FecName::closesOn).orElse(LocalDate.MAX);
    }

    private void read(FecLines source) throws IOException {
        String header = source.next();
        number = 1;
        if (source.hasMark()) {
            fault(Rule.BYTE_ORDER_MARK, "");
        }
        header(header == null ? "" : header);
        for (String line = source.next(); line != null; line = source.next()) {
            number++;
            line(line);
        }
        number = 0;
        if (lines == 0) {
            fault(Rule.NO_ENTRY, "");
        }
        unbalanced.forEach((key, open) -> {
            number = open[0];
            fault(Rule.ENTRY_UNBALANCED, key.replace('\t', ' ') + " " + Money.ofCents(open[1]));
        });
        number = 0;
        remark(source.isLatin(), Rule.LATIN);
        remark(separator == '|', Rule.BARS);
        remark(source.hasOddEnds(), Rule.LINE_ENDS);
    }

    private void header(String header) {
        if (header.indexOf('\t') < 0 && header.indexOf('|') >= 0) {
            separator = '|';
        }
        if (!header.replace(separator, '\t').equals(HEADER)) {
            fault(Rule.HEADER, header);
        }
    }

    private void line(String line) {
        fields = line.split(Pattern.quote(String.valueOf(separator)), -1);
        lines++;
        if (fields.length != FecColumn.values().length) {
            fault(Rule.FIELD_COUNT, Integer.toString(fields.length));
            return;
        }
        for (FecColumn column : FecColumn.values()) {
            if (column.isRequired() && at(column).isBlank()) {
                fault(Rule.BLANK, column.name());
            }
        }
        account();
        dates();
        amounts();
        if (at(FecColumn.EcritureLet).isBlank() != at(FecColumn.DateLet).isBlank()) {
            fault(Rule.LETTERING, at(FecColumn.EcritureLet) + " " + at(FecColumn.DateLet));
        }
        boolean isOpening = at(FecColumn.JournalCode).equals("AN");
        if (isOpening && isPastOpening) {
            fault(Rule.OPENING_NOT_FIRST, at(FecColumn.EcritureNum));
        }
        isPastOpening |= !isOpening;
    }

    private void account() {
        String account = at(FecColumn.CompteNum);
        if (!account.isBlank() && !ACCOUNT.matcher(account).matches()) {
            fault(Rule.ACCOUNT_FORM, account);
        } else if (account.startsWith("80")) {
            fault(Rule.ACCOUNT_OFF_BALANCE, account);
        }
    }

    private void dates() {
        LocalDate entryOn = date(FecColumn.EcritureDate);
        if (entryOn != null && (entryOn.isBefore(opensOn) || entryOn.isAfter(closesOn))) {
            fault(Rule.DATE_OUT_OF_YEAR, at(FecColumn.EcritureDate));
        }
        date(FecColumn.PieceDate);
        date(FecColumn.DateLet);
        LocalDate valid = date(FecColumn.ValidDate);
        // Opening entries lead whenever they were validated.
        if (valid != null && !at(FecColumn.JournalCode).equals("AN")) {
            if (valid.isBefore(validatedOn)) {
                fault(Rule.ORDER, at(FecColumn.ValidDate));
            }
            validatedOn = valid;
        }
    }

    private LocalDate date(FecColumn column) {
        String text = at(column);
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            fault(Rule.DATE_FORM, column + " " + text);
            return null;
        }
    }

    private void amounts() {
        long debited = amount(FecColumn.Debit);
        long credited = amount(FecColumn.Credit);
        if ((debited == 0) == (credited == 0)) {
            fault(Rule.ONE_SIDE, at(FecColumn.Debit) + " " + at(FecColumn.Credit));
        }
        debit = Math.addExact(debit, debited);
        credit = Math.addExact(credit, credited);
        String key = at(FecColumn.JournalCode) + "\t" + at(FecColumn.EcritureNum);
        if (!key.equals(entry)) {
            entry = key;
            entries++;
        }
        long[] open = unbalanced.computeIfAbsent(key, first -> new long[] {number, 0});
        open[1] += debited - credited;
        if (open[1] == 0) {
            unbalanced.remove(key);
        }
    }

    /** In cents; 0 for what cannot be read as an amount. */
    private long amount(FecColumn column) {
        String text = at(column);
        if (text.isBlank()) {
            return 0;
        }
        if (!AMOUNT.matcher(text).matches()) {
            fault(Rule.AMOUNT_FORM, column + " " + text);
        }
        return READABLE_AMOUNT.matcher(text).matches()
                ? Money.parse(text.replace(',', '.')).cents()
                : 0;
    }

    private String at(FecColumn column) {
        return fields[column.ordinal()];
    }

    private void remark(boolean isSo, Rule rule) {
        if (isSo) {
            fault(rule, "");
        }
    }

    private void fault(Rule rule, String found) {
        counts.merge(rule, 1L, Long::sum);
        if (faults.size() < MOST_LISTED) {
            faults.add(new FecFault(number, rule, found.length() <= 80 ? found : found.substring(0, 79) + "…"));
        }
    }
}
