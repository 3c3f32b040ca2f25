package coop.impulsion.ledger.report;

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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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

/**
 * Prints how long a journal takes as a spreadsheet, beside POI's plain SXSSF and beside a floor: the same sheet's XML
 * put together as strings and deflated at the same level by one thread, with no styles, no widths and nothing checked.
 *
 * <p>Warm: rounds in one process, the writers taking turns, the median counts. Cold and peak memory: a fresh process
 * each. Before any time counts, the cells of the three files are read back and compared. Arguments: number of postings
 * (200000), rounds (7), heap of the fresh processes (256m). A program, not a test: it asserts no time.
 */
public final class LedgerWorkbookBench {

    /** The level of the project's own writer. */
    private static final int LEVEL = 3;

    private static final long EPOCH = 25_569;

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
        WRITERS.put("impulsion", LedgerWorkbookBench::journal);
        WRITERS.put("raw XML", LedgerWorkbookBench::raw);
        WRITERS.put("SXSSF", LedgerWorkbookBench::sxssf);
        WRITERS.put(
                "impulsion, all sheets",
                (workbook, target) -> new LedgerWorkbookXlsx(HELPERS, WorkbookFile.MOST_ROWS).render(workbook, target));
    }

    private LedgerWorkbookBench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("once")) {
            once(arguments[1], Integer.parseInt(arguments[2]));
            return;
        }
        int postings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        String heap = arguments.length > 2 ? arguments[2] : "256m";
        System.out.printf(
                Locale.ROOT,
                "journal of %,d postings, %d cores, Java %s%n",
                postings,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        Map<String, Long> sizes = compare(postings);
        Map<String, Double> warm = warm(postings, rounds);
        System.out.printf(
                "%-24s %9s %9s %11s %11s %9s%n", "writer", "warm s", "cold s", "heap MiB", "process MiB", "file MiB");
        for (String writer : WRITERS.keySet()) {
            String[] cold = fresh(writer, postings, heap);
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %9.3f %9.3f %11s %11s %9.1f%n",
                    writer,
                    warm.get(writer),
                    Double.parseDouble(cold[0]),
                    cold[1],
                    cold[2],
                    sizes.get(writer) / 1048576.0);
        }
        double ours = warm.get("impulsion");
        System.out.printf(
                Locale.ROOT,
                "impulsion / raw XML = %.2f (target at most 2), SXSSF / impulsion = %.2f (target at least 1.5)%n",
                ours / warm.get("raw XML"),
                warm.get("SXSSF") / ours);
    }

    private static LedgerWorkbook workbook(int postings) {
        return new LedgerSample(postings / 16).workbook();
    }

    private static Map<String, Long> compare(int postings) throws Exception {
        LedgerWorkbook workbook = workbook(postings);
        Map<String, Long> sizes = new LinkedHashMap<>();
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, Writer> each : WRITERS.entrySet()) {
            Path file = Files.createTempFile("ledger", ".xlsx");
            try {
                try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
                    each.getValue().write(workbook, target);
                }
                sizes.put(each.getKey(), Files.size(file));
                cells.put(each.getKey(), cells(file));
            } finally {
                Files.delete(file);
            }
        }
        if (cells.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("the writers' cells differ: " + cells);
        }
        System.out.println("cells of the journal sheet equal: " + cells.get("impulsion"));
        return sizes;
    }

    private static Map<String, Double> warm(int postings, int rounds) throws IOException {
        LedgerWorkbook workbook = workbook(postings);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = -2; round < rounds; round++) {
            for (Map.Entry<String, Writer> each : WRITERS.entrySet()) {
                System.gc();
                long start = System.nanoTime();
                each.getValue().write(workbook, OutputStream.nullOutputStream());
                long time = System.nanoTime() - start;
                if (round >= 0) {
                    times.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((writer, all) -> medians.put(
                writer, all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow() / 1e9));
        return medians;
    }

    /** Seconds, peak heap and peak process memory of a fresh process that writes once. */
    private static String[] fresh(String writer, int postings, String heap) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerWorkbookBench.class.getName(),
                        "once",
                        writer,
                        Integer.toString(postings))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            return new String[] {"NaN", "failed", "at -Xmx" + heap};
        }
        return answer.strip().split(" ");
    }

    private static void once(String writer, int postings) throws IOException {
        LedgerWorkbook workbook = workbook(postings);
        long start = System.nanoTime();
        WRITERS.get(writer).write(workbook, OutputStream.nullOutputStream());
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "%.3f %d %s%n", seconds, heap >> 20, peakOfProcess());
    }

    private static String peakOfProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
                .findFirst()
                .orElse("unknown");
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

    /** Count and hash of reference, formula and value of all filled cells of the first sheet below its header. */
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
