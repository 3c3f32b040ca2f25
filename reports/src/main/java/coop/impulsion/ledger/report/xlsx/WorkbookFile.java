package coop.impulsion.ledger.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * A spreadsheet file on its way to a stream: sheets are opened one after the other and written row by row; what POI
 * knows of the workbook (styles, names, relations, properties) follows at the end. The same rows and facts always give
 * the same bytes.
 *
 * <p>Used by one thread; failures of the target come as {@link UncheckedIOException}.
 */
public final class WorkbookFile implements Closeable {

    /** Rows of a sheet, by the format. */
    public static final int MOST_ROWS = 1_048_576;

    /**
     * What the file is about.
     *
     * @param title its name
     * @param author who made it
     * @param madeAt when
     * @param footer what every page says at the left of its foot
     * @param period what every page says in the middle of its foot
     */
    public record Facts(String title, String author, Instant madeAt, String footer, String period) {}

    private static final QName WORKSHEET = new QName(CTWorksheet.type.getName().getNamespaceURI(), "worksheet");
    /** Ends with a quote, so that a text that starts with digits is not taken for a font size. */
    private static final String FOOTER_FONT = "&8&\"Calibri,Regular\"";

    private static final String ROWS = "<sheetData/>";

    private final Facts facts;
    private final int mostRows;
    private final PackageWriter parts;
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Set<String> written = new HashSet<>();

    /** @param mostRows rows after which a sheet continues on a next one, usually {@link #MOST_ROWS} */
    public WorkbookFile(OutputStream target, Executor helpers, int mostRows, Facts facts) {
        this.facts = facts;
        this.mostRows = mostRows;
        this.parts = new PackageWriter(target, helpers, LocalDateTime.ofInstant(facts.madeAt(), ZoneOffset.UTC));
        this.workbook = new XSSFWorkbook();
        this.styles = new Styles(workbook);
        describe();
        // Programs that guess a file's type look at its first parts; these never change afterwards.
        copyParts(name -> name.equals("_rels/.rels") || name.startsWith("docProps/"));
    }

    /** Begins the next sheet; the one before it is finished. */
    public SheetWriter open(SheetPlan plan) {
        return new SheetWriter(this, plan);
    }

    /** Writes what the rows rest on; nothing can follow. */
    public void finish() {
        copyParts(name -> !written.contains(name));
        parts.finish();
    }

    @Override
    public void close() throws IOException {
        parts.close();
        workbook.close();
    }

    PackageWriter parts() {
        return parts;
    }

    Styles styles() {
        return styles;
    }

    int mostRows() {
        return mostRows;
    }

    /** Adds a sheet to the workbook and begins its part. */
    XSSFSheet begin(String name, int headerRow) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.getCTWorksheet().unsetDimension();
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, headerRow);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow - 1, headerRow - 1, -1, -1));
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        // As one text: POI's own footer puts the middle first, which strict readers do not expect.
        sheet.getCTWorksheet()
                .addNewHeaderFooter()
                .setOddFooter("&L" + FOOTER_FONT + footerText(facts.footer()) + "&C" + FOOTER_FONT
                        + footerText(facts.period()) + "&R" + FOOTER_FONT + "Page &P / &N");
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        written.add(part);
        parts.begin(part);
        return sheet;
    }

    /** What stands before the rows of a sheet, as it is described now. */
    static byte[] head(XSSFSheet sheet) {
        String xml = xml(sheet);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + xml.substring(0, xml.indexOf(ROWS))
                        + "<sheetData>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What stands behind the rows of a sheet. */
    static byte[] tail(XSSFSheet sheet) {
        String xml = xml(sheet);
        return ("</sheetData>" + xml.substring(xml.indexOf(ROWS) + ROWS.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(XSSFSheet sheet) {
        XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(WORKSHEET);
        return sheet.getCTWorksheet().xmlText(options);
    }

    /** In a footer the ampersand begins a command, and the whole is at most 255 characters long. */
    private static String footerText(String text) {
        String cut = text.length() <= 90 ? text : text.substring(0, 89) + "…";
        return cut.replace("&", "&&");
    }

    private void describe() {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(facts.title());
        properties.setCreator(facts.author());
        properties.setLastModifiedByUser(facts.author());
        properties.setCreated(Optional.of(Date.from(facts.madeAt())));
        properties.setModified(Optional.of(Date.from(facts.madeAt())));
    }

    private void copyParts(Predicate<String> isWanted) {
        try {
            ByteArrayOutputStream described = new ByteArrayOutputStream();
            workbook.write(described);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(described.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isWanted.test(entry.getName()) && written.add(entry.getName())) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
