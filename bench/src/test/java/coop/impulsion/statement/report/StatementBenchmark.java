package coop.impulsion.statement.report;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import coop.impulsion.bench.Benchmark;
import coop.impulsion.bench.Cold;
import coop.impulsion.bench.Contest;
import coop.impulsion.bench.Database;
import coop.impulsion.bench.Report;
import coop.impulsion.bench.Scale;
import coop.impulsion.bench.Times;
import coop.impulsion.paper.report.Line;
import coop.impulsion.paper.report.Wording;
import coop.impulsion.statement.ImpactStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.fill.JRFiller;
import net.sf.jasperreports.engine.util.JRLoader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A citizen's statement as the product makes it (PDF/A-3a, PDF/UA-1, stored exactly once, each in a commit of its own),
 * beside the same template filled and exported by Jasper alone (no tags, no archive format, not stored), and beside the
 * same words and as many rectangles drawn by OpenPDF without any layout.
 */
public final class StatementBenchmark implements Benchmark {

    private static final String OURS = "impulsion, stored";
    private static final String RENDERED = "impulsion, not stored";
    private static final String JASPER = "Jasper alone";
    private static final String OPENPDF = "OpenPDF drawing";
    private static final int RECTANGLES = 40;

    private static final ImpactStatement STATEMENT = SampleStatements.citizen();
    private static final JasperReport TEMPLATE = template();

    /** Makes and keeps the nth document. */
    private interface Maker {
        int make(Connection connection, int n) throws Exception;
    }

    private List<List<String>> pages;
    private final AtomicInteger next = new AtomicInteger();

    @Override
    public String title() {
        return "Statements";
    }

    @Override
    public void run(Report report, Scale scale) throws Exception {
        pages = text(new ImpactStatementPdf().render(STATEMENT));
        String compared = compare();
        int documents = scale.of(100, 4);
        int rounds = scale.of(7, 2);
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put(OURS, this::stored);
        makers.put(RENDERED, (connection, n) -> new ImpactStatementPdf().render(STATEMENT).length);
        makers.put(JASPER, (connection, n) -> jasper().length);
        makers.put(OPENPDF, (connection, n) -> openPdf().length);
        Map<String, Map<Integer, Times>> warm = new LinkedHashMap<>();
        try (Database database = Database.migrated()) {
            prepare(database, 2 * (rounds + 200) * documents);
            for (int threads : new int[] {1, 2}) {
                ExecutorService crew = Executors.newFixedThreadPool(threads);
                List<Connection> connections = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    connections.add(database.source().getConnection());
                }
                Contest contest = new Contest();
                makers.forEach((name, maker) -> contest.add(name, () -> together(crew, connections, maker, documents)));
                contest.warm(rounds, scale.of(8, 0))
                        .forEach((name, times) -> warm.computeIfAbsent(name, key -> new LinkedHashMap<>())
                                .put(threads, times));
                crew.shutdown();
                for (Connection connection : connections) {
                    connection.close();
                }
            }
            long done = database.number("SELECT count(*) FROM statement_document WHERE status = 'DONE'");
            if (done != next.get()) {
                throw new IllegalStateException(next.get() + " documents made, " + done + " stored");
            }
            compared += "; each of " + done + " documents stored once";
        }
        report.say(
                "%d documents of %d pages a round, median of %d rounds; cold: the first document of a fresh Java.",
                documents, pages.size(), rounds);
        report.columns("statements a second", "1 thread", "2 threads", "cpu ms each", "cold s", "heap MiB", "KiB each");
        for (Map.Entry<String, Maker> each : makers.entrySet()) {
            Map<Integer, Times> times = warm.get(each.getKey());
            Cold cold = each.getKey().equals(OURS) ? null : Cold.run(getClass(), each.getKey(), 1, "512m");
            report.row(
                    each.getKey(),
                    documents / times.get(1).median(),
                    documents / times.get(2).median(),
                    times.get(1).processor() / documents * 1_000,
                    cold == null ? "–" : Report.figure(cold.seconds()),
                    cold == null ? "–" : cold.heap(),
                    each.getKey().equals(OURS)
                            ? "–"
                            : Report.figure(each.getValue().make(null, 0) / 1024.0));
        }
        report.end();
        report.say("Compared before: %s. Target: 100 a second on two cores, commits included.", compared);
    }

    @Override
    public Callable<?> prepared(String contender, int size) throws Exception {
        switch (contender) {
            case RENDERED:
                return () -> new ImpactStatementPdf().render(STATEMENT);
            case JASPER:
                return StatementBenchmark::jasper;
            default:
                pages = List.of(List.of("OpenPDF", "1 234,56 €"));
                return this::openPdf;
        }
    }

    private static void prepare(Database database, int contributors) throws Exception {
        database.fill(
                Database.fund(1),
                "INSERT INTO contributor (id, fund_id, number, contributor_class, name, language, version) SELECT n, 1,"
                        + " 'C-' || n, 'CITIZEN', 'Citizen ' || n, 'fr', 1 FROM generate_series(1, " + contributors
                        + ") n",
                "INSERT INTO statement_run VALUES (1, 1, 'ET-1', DATE '2026-01-01', DATE '2026-12-31', 1, 'RUNNING',"
                        + " TIMESTAMP '2027-01-01 00:00:00', 1, repeat('0', 64), 'bench', NULL, 1)",
                "INSERT INTO statement_document (run_id, contributor_id, status, check_code) SELECT 1, n, 'PENDING',"
                        + " lpad(CAST(n AS VARCHAR), 14, '0') FROM generate_series(1, " + contributors + ") n");
    }

    /** Each of the crew takes the next document until the round has its number. */
    private static Object together(ExecutorService crew, List<Connection> connections, Maker maker, int documents)
            throws Exception {
        AtomicInteger left = new AtomicInteger(documents);
        List<Future<Integer>> ends = new ArrayList<>();
        for (Connection connection : connections) {
            ends.add(crew.submit(() -> {
                int bytes = 0;
                while (left.getAndDecrement() > 0) {
                    bytes += maker.make(connection, 0);
                }
                return bytes;
            }));
        }
        int bytes = 0;
        for (Future<Integer> end : ends) {
            bytes += end.get();
        }
        return bytes;
    }

    /** The statement that {@code StatementRunTables.finish} runs, committed. */
    private int stored(Connection connection, int n) throws Exception {
        byte[] document = new ImpactStatementPdf().render(STATEMENT);
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE statement_document SET status = 'DONE', content = ?, size_bytes = ?, sha256 = ?,"
                        + " finished_at = CURRENT_TIMESTAMP WHERE run_id = ? AND contributor_id = ? AND status = 'PENDING'"
                        + " AND EXISTS (SELECT 1 FROM statement_run r WHERE r.id = ? AND r.status = 'RUNNING')")) {
            update.setBytes(1, document);
            update.setLong(2, document.length);
            update.setString(
                    3,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(document)));
            update.setLong(4, 1);
            update.setLong(5, next.incrementAndGet());
            update.setLong(6, 1);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("document " + next + " was not pending");
            }
        }
        return document.length;
    }

    private static byte[] jasper() throws JRException {
        Wording words = new Wording("coop.impulsion.statement.report.statement", STATEMENT.language());
        ImpactStatementText text = new ImpactStatementText(STATEMENT, words);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", words);
        parameters.put("cover", text.cover());
        parameters.put("footer", text.footer());
        JasperPrint print = JRFiller.fill(
                DefaultJasperReportsContext.getInstance(), TEMPLATE, parameters, new TextLines(text.lines()));
        return JasperExportManager.exportReportToPdf(print);
    }

    private byte[] openPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (Document document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            BaseFont face = BaseFont.createFont(
                    "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            Font font = new Font(face, 8);
            document.open();
            PdfContentByte canvas = writer.getDirectContent();
            for (List<String> page : pages) {
                document.newPage();
                for (int i = 0; i < RECTANGLES; i++) {
                    canvas.rectangle(40, 40 + i * 18, 515, 16);
                    canvas.stroke();
                }
                float y = 800;
                for (String line : page) {
                    ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, new Phrase(line, font), 44, y, 0);
                    y -= 9;
                }
            }
        } catch (DocumentException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private String compare() throws Exception {
        List<List<String>> jasper = text(jasper());
        List<List<String>> drawn = text(openPdf());
        if (!words(jasper).equals(words(pages)) || !words(drawn).equals(words(pages))) {
            throw new IllegalStateException("the documents differ: " + pages + "\n" + jasper + "\n" + drawn);
        }
        return words(pages).size() + " words on " + pages.size() + " pages are the same in all";
    }

    private static List<String> words(List<List<String>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMap(line -> List.of(line.split("[\\s\u00a0\u202f]+")).stream())
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static List<List<String>> text(byte[] document) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
            }
        }
        return pages;
    }

    private static JasperReport template() {
        try (InputStream compiled =
                ImpactStatementPdf.class.getResourceAsStream("/jasper/statement/impact-statement.jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TextLines implements JRDataSource {

        private final Iterator<Line> lines;
        private Line current;

        TextLines(List<Line> lines) {
            this.lines = lines.iterator();
        }

        @Override
        public boolean next() {
            current = lines.hasNext() ? lines.next() : null;
            return current != null;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return current;
        }
    }
}
