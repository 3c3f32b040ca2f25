package coop.impulsion.paper.report;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRFiller;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Prints a paper: fills its template with lines, exports it and makes it archivable and readable by machines. Holds no
 * state, used by many threads.
 */
public final class Press {

    private static final String COLOUR_PROFILE = "jasper/paper/sRGB.icc";

    private Press() {}

    /**
     * @param template for example {@code "statement/impact-statement"}
     * @param title of the document, shown in the window's title bar
     * @param wording its language
     * @param madeAt the instant of what the paper says, written into the file
     * @param parameters what the template prints outside its lines; {@code words} is added
     * @param lines in reading order
     * @return the bytes of a PDF that is PDF/A-3a and PDF/UA-1; the same for the same arguments
     * @throws IllegalStateException if the document can't be made complete
     */
    public static byte[] print(
            String template,
            String title,
            Wording wording,
            Instant madeAt,
            Map<String, Object> parameters,
            List<Line> lines) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // Templates' code, fonts and extensions are looked up through the thread's loader; callers come with theirs.
        Thread.currentThread().setContextClassLoader(Press.class.getClassLoader());
        try {
            Map<String, Object> all = new HashMap<>(parameters);
            all.put("words", wording);
            JasperPrint print = JRFiller.fill(
                    DefaultJasperReportsContext.getInstance(), Templates.named(template), all, new Lines(lines));
            return AccessiblePdf.from(export(print, title, wording), print, madeAt);
        } catch (JRException failed) {
            throw new IllegalStateException("paper " + template + " can't be printed", failed);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static byte[] export(JasperPrint print, String title, Wording wording) throws JRException {
        SimplePdfExporterConfiguration form = new SimplePdfExporterConfiguration();
        form.setTagged(true);
        form.setTagLanguage(wording.locale().toLanguageTag());
        form.setMetadataTitle(title);
        form.setMetadataCreator("Impulsion");
        form.setDisplayMetadataTitle(true);
        form.setPdfaConformance(PdfaConformanceEnum.PDFA_3A);
        form.setIccProfilePath(COLOUR_PROFILE);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance());
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(form);
        exporter.exportReport();
        return bytes.toByteArray();
    }
}
