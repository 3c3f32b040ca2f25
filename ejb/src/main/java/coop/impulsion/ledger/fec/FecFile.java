package coop.impulsion.ledger.fec;

import coop.impulsion.ledger.BookWords;
import coop.impulsion.ledger.Journal;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerRows;
import coop.impulsion.money.Money;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the file of accounting entries of a year: UTF-8 without a byte order mark, tabs, CR LF, a header with exactly the
 * names of {@link FecColumn}, dates as {@code 20260302}, amounts as {@code 1234,56} with {@code 0,00} on the other side.
 *
 * <p>Entries off the balance sheet (journal HB) are left out; those of journal AN come first, as the source gives them.
 * A line is held for no longer than it takes to write it.
 */
public final class FecFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    /** What would be taken for an end of field or line. */
    private static final Pattern SEPARATORS =
            Pattern.compile(" *[\\t|\\r\\n\\u0085\\u2028\\u2029][\\t|\\r\\n\\u0085\\u2028\\u2029 ]*");

    private final Writer writer;
    private boolean isPastOpening;
    private long lines;

    private FecFile(Writer writer) {
        this.writer = writer;
    }

    /**
     * Writes the whole file; the target is flushed, not closed.
     *
     * @param rows every line of the year: journal AN first, then by validation
     * @return how many lines there are below the header
     * @throws IllegalStateException if an opening entry follows another one, or something that may not be blank is
     * @throws IOException if the target refuses bytes
     */
    public static long write(LedgerRows<FecLine> rows, OutputStream target) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 16);
        FecFile file = new FecFile(writer);
        try {
            writer.write(Arrays.stream(FecColumn.values()).map(Enum::name).collect(Collectors.joining("\t")) + "\r\n");
            rows.readInto(file::line);
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file.lines;
    }

    private void line(FecLine row) {
        JournalLineView line = row.line();
        if (line.journal() == Journal.HB) {
            return;
        }
        if (line.journal() != Journal.AN) {
            isPastOpening = true;
        } else if (isPastOpening) {
            throw new IllegalStateException("opening entry " + line.entryNumber() + " does not lead the file");
        }
        try {
            field(line.journal().name(), FecColumn.JournalCode, line);
            field(BookWords.journal(line.journal()), FecColumn.JournalLib, line);
            field(line.entryNumber(), FecColumn.EcritureNum, line);
            field(day(line.entryOn()), FecColumn.EcritureDate, line);
            field(line.account(), FecColumn.CompteNum, line);
            field(line.accountName(), FecColumn.CompteLib, line);
            field(line.auxiliary(), FecColumn.CompAuxNum, line);
            field(line.auxiliaryName(), FecColumn.CompAuxLib, line);
            field(line.piece(), FecColumn.PieceRef, line);
            field(day(line.pieceOn()), FecColumn.PieceDate, line);
            field(BookWords.entry(line.label()), FecColumn.EcritureLib, line);
            field(amount(line.debit()), FecColumn.Debit, line);
            field(amount(line.credit()), FecColumn.Credit, line);
            field(line.lettering(), FecColumn.EcritureLet, line);
            field(day(row.letteredOn()), FecColumn.DateLet, line);
            field(day(line.validatedOn()), FecColumn.ValidDate, line);
            field(null, FecColumn.Montantdevise, line);
            field(null, FecColumn.Idevise, line);
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void field(String text, FecColumn column, JournalLineView line) throws IOException {
        String plain = SEPARATORS
                .matcher(Objects.requireNonNullElse(text, ""))
                .replaceAll(" ")
                .strip();
        if (plain.isEmpty() && column.isRequired()) {
            throw new IllegalStateException(column + " of entry " + line.entryNumber() + " is blank");
        }
        writer.write(plain);
        writer.write(column == FecColumn.Idevise ? "\r\n" : "\t");
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static String amount(Money amount) {
        return amount.toString().replace('.', ',');
    }
}
