package coop.impulsion.ledger.report;

import coop.impulsion.bench.Benchmark;
import coop.impulsion.bench.Cold;
import coop.impulsion.bench.Contest;
import coop.impulsion.bench.Report;
import coop.impulsion.bench.Scale;
import coop.impulsion.bench.Times;
import coop.impulsion.ledger.BookWords;
import coop.impulsion.ledger.JournalLineView;
import coop.impulsion.ledger.LedgerWorkbook;
import coop.impulsion.ledger.report.xlsx.WorkbookFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The journal of a year as a spreadsheet, beside POI's plain SXSSF, fastexcel, and a floor: the same sheet's XML put
 * together as strings and deflated at the same level by one thread, with no styles, no widths and nothing checked.
 *
 * <p>Before any time counts, the cells of all files are read back and compared.
 */
public final class WorkbookBenchmark implements Benchmark {

    /** The level of the project's own writer. */
    private static final int LEVEL = 3;

    private static final long EPOCH = 25_569;

    private static final String OURS = "impulsion";
    private static final String RAW = "raw XML";
    private static final String SXSSF = "SXSSF";
    private static final String FASTEXCEL = "fastexcel";
    private static final String ALL_SHEETS = "impulsion, all seven sheets";

    /** Writes the journal sheet of a workbook to a stream. */
    private interface Writer {
        void write(LedgerWorkbook workbook, OutputStream target) throws IOException;
    }

    private static final ExecutorService HELPERS = Executors.newFixedThreadPool(1, work -> {
        Thread thread = new Thread(work, "deflating");
        thread.setDaemon(true);
        return thread;
    });

    private static final Map<String, Writer> WRITERS = new LinkedHashMap<>();

    static {
        WRITERS.put(OURS, WorkbookBenchmark::journal);
        WRITERS.put(RAW, WorkbookBenchmark::raw);
        WRITERS.put(FASTEXCEL, WorkbookBenchmark::fastexcel);
        WRITERS.put(SXSSF, WorkbookBenchmark::sxssf);
        WRITERS.put(
                ALL_SHEETS,
                (workbook, target) -> new LedgerWorkbookXlsx(HELPERS, WorkbookFile.MOST_ROWS).render(workbook, target));
    }

    @Override
    public String title() {
        return "Ledger to xlsx";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        int[] sizes = scale.sizes(1_000, 10_000, 100_000, 200_000);
        int last = sizes[sizes.length - 1];
        report.say(
                "Seconds for the journal of a year, median of the rounds (least–most). Cold and memory: a fresh Java with");
        report.say("256 MiB of heap, its first workbook.");
        Map<String, Map<Integer, Times>> warm = new LinkedHashMap<>();
        for (int size : sizes) {
            LedgerWorkbook workbook = workbook(size);
            Contest contest = new Contest();
            WRITERS.forEach((name, writer) -> contest.add(name, () -> {
                writer.write(workbook, OutputStream.nullOutputStream());
                return name;
            }));
            contest.warm(scale.of(7, 2), scale.of(3, 0))
                    .forEach((writer, times) -> warm.computeIfAbsent(writer, key -> new LinkedHashMap<>())
                            .put(size, times));
        }
        Map<String, Long> lengths = new LinkedHashMap<>();
        String cells = compare(last, lengths);
        List<Object> header = new ArrayList<>(List.of("postings"));
        for (int size : sizes) {
            header.add(String.format("%,d", size).replace(',', ' '));
        }
        header.addAll(List.of("cpu s", "cold s", "heap MiB", "process MiB", "file MiB"));
        report.columns(header.toArray());
        for (String writer : WRITERS.keySet()) {
            List<Object> row = new ArrayList<>(List.of(writer));
            for (int size : sizes) {
                row.add(Report.spread(warm.get(writer).get(size)));
            }
            Cold cold = Cold.run(getClass(), writer, last, "256m");
            row.addAll(List.of(
                    warm.get(writer).get(last).processor(),
                    cold.seconds(),
                    cold.heap(),
                    cold.process(),
                    lengths.get(writer) / 1048576.0));
            report.row(row.toArray());
        }
        report.end();
        report.say("Compared before: %s in the journal sheet of each.", cells);
        double ours = warm.get(OURS).get(last).median();
        report.say(
                "impulsion / raw XML = %.2f (target at most 2), SXSSF / impulsion = %.2f (target at least 1.5).",
                ours / warm.get(RAW).get(last).median(),
                warm.get(SXSSF).get(last).median() / ours);
        int many = scale.of(1_000_000, 10_000);
        report.columns(String.format("%,d postings at -Xmx128m", many), "cold s", "heap MiB", "process MiB");
        for (String writer : WRITERS.keySet()) {
            Cold cold = Cold.run(getClass(), writer, many, "128m");
            boolean isDone = cold.heap() >= 0;
            report.row(
                    writer,
                    isDone ? cold.seconds() : "fails",
                    isDone ? cold.heap() : "–",
                    isDone ? cold.process() : "–");
        }
        report.end();
    }

    @Override
    public Callable<?> prepared(String contender, int size) {
        LedgerWorkbook workbook = workbook(size);
        return () -> {
            WRITERS.get(contender).write(workbook, OutputStream.nullOutputStream());
            return contender;
        };
    }

    private static LedgerWorkbook workbook(int postings) {
        return new LedgerSample(postings / 16).workbook();
    }

    private static String compare(int postings, Map<String, Long> lengths) throws Exception {
        LedgerWorkbook workbook = workbook(postings);
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, Writer> each : WRITERS.entrySet()) {
            Path file = Files.createTempFile("ledger", ".xlsx");
            try {
                try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
                    each.getValue().write(workbook, target);
                }
                lengths.put(each.getKey(), Files.size(file));
                cells.put(each.getKey(), cells(file));
            } finally {
                Files.delete(file);
            }
        }
        if (cells.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("the writers' cells differ: " + cells);
        }
        return cells.get(OURS);
    }

    private static void journal(LedgerWorkbook workbook, OutputStream target) throws IOException {
        LedgerBook book = new LedgerBook(target, HELPERS, WorkbookFile.MOST_ROWS, workbook.heading());
        try (WorkbookFile file = book.file()) {
            JournalSheet.write(book, workbook);
            file.finish();
        }
    }

    private static void sxssf(LedgerWorkbook workbook, OutputStream target) throws IOException {
        try (SXSSFWorkbook plain = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = plain.createSheet("Journal");
            CellStyle text = style(plain, "@");
            CellStyle date = style(plain, "dd/mm/yyyy");
            CellStyle amount = style(plain, "#,##0.00");
            int[] row = {3};
            workbook.journal().readInto(line -> {
                SXSSFRow cells = sheet.createRow(row[0]++);
                text(cells, 0, line.journal().name(), text);
                text(cells, 1, line.entryNumber(), text);
                date(cells, 2, line.entryOn(), date);
                text(cells, 3, line.account(), text);
                text(cells, 4, line.accountName(), text);
                text(cells, 5, line.auxiliary(), text);
                text(cells, 6, line.auxiliaryName(), text);
                text(cells, 7, line.reference(), text);
                text(cells, 8, line.piece(), text);
                date(cells, 9, line.pieceOn(), date);
                text(cells, 10, BookWords.entry(line.label()), text);
                text(cells, 11, line.lettering(), text);
                amount(cells, 12, line.debit().cents(), amount);
                amount(cells, 13, line.credit().cents(), amount);
                date(cells, 14, line.validatedOn(), date);
            });
            SXSSFRow totals = sheet.createRow(row[0]);
            text(totals, 0, "Total", text);
            Cell debit = totals.createCell(12);
            debit.setCellFormula("SUBTOTAL(9,M4:M" + row[0] + ")");
            debit.setCellStyle(amount);
            debit.setCellValue(workbook.controls().debit().cents() / 100.0);
            Cell credit = totals.createCell(13);
            credit.setCellFormula("SUBTOTAL(9,N4:N" + row[0] + ")");
            credit.setCellStyle(amount);
            credit.setCellValue(workbook.controls().credit().cents() / 100.0);
            plain.write(target);
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void text(SXSSFRow row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value != null) {
            cell.setCellValue(value);
        }
    }

    private static void date(SXSSFRow row, int column, LocalDate value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private static void amount(SXSSFRow row, int column, long cents, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (cents != 0) {
            cell.setCellValue(cents / 100.0);
        }
    }

    private static void fastexcel(LedgerWorkbook workbook, OutputStream target) throws IOException {
        Workbook plain = new Workbook(target, "bench", "1.0");
        plain.setCompressionLevel(LEVEL);
        Worksheet sheet = plain.newWorksheet("Journal");
        int[] row = {3};
        workbook.journal().readInto(line -> {
            int at = row[0]++;
            fastText(sheet, at, 0, line.journal().name());
            fastText(sheet, at, 1, line.entryNumber());
            fastDate(sheet, at, 2, line.entryOn());
            fastText(sheet, at, 3, line.account());
            fastText(sheet, at, 4, line.accountName());
            fastText(sheet, at, 5, line.auxiliary());
            fastText(sheet, at, 6, line.auxiliaryName());
            fastText(sheet, at, 7, line.reference());
            fastText(sheet, at, 8, line.piece());
            fastDate(sheet, at, 9, line.pieceOn());
            fastText(sheet, at, 10, BookWords.entry(line.label()));
            fastText(sheet, at, 11, line.lettering());
            fastAmount(sheet, at, 12, line.debit().cents());
            fastAmount(sheet, at, 13, line.credit().cents());
            fastDate(sheet, at, 14, line.validatedOn());
            if (at % 1_000 == 999) {
                flushed(sheet);
            }
        });
        sheet.inlineString(row[0], 0, "Total");
        sheet.formula(row[0], 12, "SUBTOTAL(9,M4:M" + row[0] + ")");
        sheet.formula(row[0], 13, "SUBTOTAL(9,N4:N" + row[0] + ")");
        sheet.finish();
        plain.finish();
    }

    private static void flushed(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts have no format of their own here: setting one for each cell would cost this peer half of its time. */
    private static void fastText(Worksheet sheet, int row, int column, String value) {
        if (value != null) {
            sheet.inlineString(row, column, value);
        }
    }

    private static void fastDate(Worksheet sheet, int row, int column, LocalDate value) {
        sheet.value(row, column, value);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    private static void fastAmount(Worksheet sheet, int row, int column, long cents) {
        if (cents != 0) {
            sheet.value(row, column, cents / 100.0);
        }
        sheet.style(row, column).format("#,##0.00").set();
    }

    private static void raw(LedgerWorkbook workbook, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target);
        zip.setLevel(LEVEL);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        StringBuilder xml = new StringBuilder(1 << 16)
                .append("<worksheet xmlns=\"")
                .append("http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        int[] row = {3};
        workbook.journal().readInto(line -> {
            rawLine(xml, ++row[0], line);
            if (xml.length() > 1 << 15) {
                flush(xml, zip);
            }
        });
        int last = row[0];
        xml.append("<row r=\"").append(last + 1).append("\">");
        rawText(xml, 'A', last + 1, "Total");
        rawTotal(xml, 'M', last, workbook.controls().debit().cents());
        rawTotal(xml, 'N', last, workbook.controls().credit().cents());
        xml.append("</row></sheetData></worksheet>");
        flush(xml, zip);
        zip.closeEntry();
        zip.finish();
    }

    private static void rawLine(StringBuilder xml, int row, JournalLineView line) {
        xml.append("<row r=\"").append(row).append("\">");
        rawText(xml, 'A', row, line.journal().name());
        rawText(xml, 'B', row, line.entryNumber());
        rawNumber(xml, 'C', row).append(line.entryOn().toEpochDay() + EPOCH).append("</v></c>");
        rawText(xml, 'D', row, line.account());
        rawText(xml, 'E', row, line.accountName());
        rawText(xml, 'F', row, line.auxiliary());
        rawText(xml, 'G', row, line.auxiliaryName());
        rawText(xml, 'H', row, line.reference());
        rawText(xml, 'I', row, line.piece());
        rawNumber(xml, 'J', row).append(line.pieceOn().toEpochDay() + EPOCH).append("</v></c>");
        rawText(xml, 'K', row, BookWords.entry(line.label()));
        rawText(xml, 'L', row, line.lettering());
        rawAmount(xml, 'M', row, line.debit().cents());
        rawAmount(xml, 'N', row, line.credit().cents());
        rawNumber(xml, 'O', row).append(line.validatedOn().toEpochDay() + EPOCH).append("</v></c>");
        xml.append("</row>");
    }

    private static void rawText(StringBuilder xml, char column, int row, String text) {
        xml.append("<c r=\"").append(column).append(row);
        if (text == null) {
            xml.append("\" s=\"1\"/>");
            return;
        }
        xml.append("\" s=\"1\" t=\"inlineStr\"><is><t>");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(character);
            }
        }
        xml.append("</t></is></c>");
    }

    private static StringBuilder rawNumber(StringBuilder xml, char column, int row) {
        return xml.append("<c r=\"").append(column).append(row).append("\" s=\"2\"><v>");
    }

    private static void rawAmount(StringBuilder xml, char column, int row, long cents) {
        if (cents == 0) {
            xml.append("<c r=\"").append(column).append(row).append("\" s=\"3\"/>");
        } else {
            rawCents(rawNumber(xml, column, row), cents);
        }
    }

    private static void rawTotal(StringBuilder xml, char column, int last, long cents) {
        xml.append("<c r=\"")
                .append(column)
                .append(last + 1)
                .append("\"><f>SUBTOTAL(9,")
                .append(column);
        xml.append("4:").append(column).append(last).append(")</f><v>");
        rawCents(xml, cents);
    }

    private static void rawCents(StringBuilder xml, long cents) {
        long part = cents % 100;
        xml.append(cents / 100).append(part < 10 ? ".0" : ".").append(part).append("</v></c>");
    }

    private static void flush(StringBuilder xml, OutputStream target) {
        try {
            target.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            xml.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Count and hash of reference and value or formula of all filled cells of the first sheet below its header. */
    private static String cells(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long count = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader xml = factory.createXMLStreamReader(sheet);
            int row = 0;
            String cell = null;
            String element = "";
            StringBuilder said = new StringBuilder();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        element = xml.getLocalName();
                        if (element.equals("row")) {
                            row = Integer.parseInt(xml.getAttributeValue(null, "r"));
                        } else if (element.equals("c")) {
                            cell = xml.getAttributeValue(null, "r");
                            said.setLength(0);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (cell != null && row > 3) {
                            boolean isNumber = element.equals("v");
                            if (isNumber && said.length() > 0) {
                                continue; // what a formula comes to: not every writer says it
                            }
                            String text = xml.getText();
                            said.append(element).append(' ');
                            said.append(
                                    isNumber
                                            ? new java.math.BigDecimal(text).setScale(2, java.math.RoundingMode.HALF_UP)
                                            : text);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (xml.getLocalName().equals("c") && said.length() > 0) {
                            count++;
                            digest.update((cell + " " + said + "\n").getBytes(StandardCharsets.UTF_8));
                            said.setLength(0);
                        }
                        if (xml.getLocalName().equals("c")) {
                            cell = null;
                        }
                    }
                    default -> {}
                }
            }
        }
        return count + " filled cells, "
                + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
