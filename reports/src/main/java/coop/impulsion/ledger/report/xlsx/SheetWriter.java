package coop.impulsion.ledger.report.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes one sheet row by row and continues on a next one when it is full: each has its own title, header and total,
 * the last a grand total besides.
 *
 * <p>Example: {@code sheet.row(Look.PLAIN).text("512100").amount(debit).end()}. Plain and banded rows are counted and
 * summed; all others only show. A group's subtotals and a sheet's totals are formulas that leave each other out.
 */
public final class SheetWriter {

    private static final int HEADER_ROW = 3;
    /** Rows kept free below the last one: a subtotal, the sheet's total, the grand total. */
    private static final int KEPT_FREE = 3;

    private final WorkbookFile file;
    private final SheetPlan plan;
    private final XmlBuffer xml;
    private final RowWriter cells;
    private final long[] sheetStart;
    private final long[] groupStart;
    private final List<SheetPart> parts = new ArrayList<>();
    private String totalLabel;
    private String grandTotalLabel;
    private XSSFSheet sheet;
    private boolean isHeadWritten;
    private int row;
    private int groupRow;

    SheetWriter(WorkbookFile file, SheetPlan plan) {
        this.file = file;
        this.plan = plan;
        this.xml = new XmlBuffer(file.parts().buffer());
        this.cells = new RowWriter(this, plan.columns(), file.styles(), xml);
        this.sheetStart = new long[plan.columns().size()];
        this.groupStart = new long[plan.columns().size()];
        beginSheet();
    }

    /** Makes every sheet end with its totals under the first label, and the last of several with those of all. */
    public SheetWriter totals(String label, String grandLabel) {
        totalLabel = label;
        grandTotalLabel = grandLabel;
        return this;
    }

    /** Begins the next row; it is there once {@link RowWriter#end} is called. */
    public RowWriter row(Look look) {
        if (row >= file.mostRows()) {
            throw new IllegalStateException("sheet " + sheet.getSheetName() + " is full");
        }
        return cells.begin(++row, look);
    }

    /** Whether this many more rows and their totals fit on the sheet. */
    public boolean hasRoomFor(int rows) {
        return row + rows <= file.mostRows() - KEPT_FREE;
    }

    /** Goes on to the next sheet if this one is full. */
    public void makeRoom() {
        if (!hasRoomFor(1)) {
            turn();
        }
    }

    /** Ends this sheet with its totals and begins the next one. */
    public void turn() {
        endSheet(false);
        beginSheet();
    }

    /** Lets a group begin at the next row, for {@link RowWriter#subtotals}. */
    public void beginGroup() {
        groupRow = row + 1;
        System.arraycopy(cells.sums(), 0, groupStart, 0, groupStart.length);
    }

    /** Ends the last sheet. */
    public void finish() {
        endSheet(true);
    }

    /** How many plain and banded rows there are, on all sheets. */
    public long counted() {
        return cells.counted();
    }

    /** The sum of a column over all sheets, in cents. */
    public long sum(int column) {
        return cells.sums()[column];
    }

    /** The cells of a column on each finished sheet, without header and totals: {@code 'Journal (2)'!$L$4:$L$90}. */
    public List<String> ranges(int column) {
        return parts.stream().map(part -> part.range(letters(column))).toList();
    }

    void writeSubtotals() {
        totals(groupRow, row - 1, groupStart);
    }

    void rowEnded() {
        if (xml.length >= PackageWriter.CHUNK) {
            writeHead();
            file.parts().write(xml.bytes, xml.length);
            xml.bytes = file.parts().buffer();
            xml.length = 0;
        }
    }

    private void beginSheet() {
        int number = parts.size() + 1;
        String suffix = number == 1 ? "" : " (" + number + ")";
        sheet = file.begin(plan.name() + suffix, HEADER_ROW);
        isHeadWritten = false;
        System.arraycopy(cells.sums(), 0, sheetStart, 0, sheetStart.length);
        int[] widths = cells.widths();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = leastWidth(plan.columns().get(i));
        }
        row = HEADER_ROW;
        cells.begin(1, 24).styled(plan.title() + suffix, file.styles().title()).endShort();
        cells.begin(2, 20).styled(plan.note(), file.styles().note()).endShort();
        cells.begin(HEADER_ROW, 30);
        for (Column each : plan.columns()) {
            cells.styled(each.header(), file.styles().header(each.kind()));
        }
        cells.endShort();
    }

    private void endSheet(boolean isLast) {
        if (row == HEADER_ROW) {
            row(Look.OPENING).text(plan.ifEmpty()).end();
        }
        int lastRow = row;
        if (totalLabel != null) {
            row(Look.TOTAL).text(totalLabel);
            totals(HEADER_ROW + 1, lastRow, sheetStart);
            cells.end();
        }
        parts.add(new SheetPart(sheet.getSheetName(), HEADER_ROW + 1, lastRow, row));
        if (totalLabel != null && isLast && parts.size() > 1) {
            grandTotals();
        }
        int columns = plan.columns().size();
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW - 1, lastRow - 1, 0, columns - 1));
        sheet.addIgnoredErrors(
                new CellRangeAddress(HEADER_ROW, row - 1, 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        writeHead();
        xml.literal(WorkbookFile.tail(sheet));
        file.parts().end(xml.bytes, xml.length);
        xml.bytes = file.parts().buffer();
        xml.length = 0;
    }

    private void totals(int fromRow, int toRow, long[] before) {
        while (cells.column() < plan.columns().size()) {
            int column = cells.column();
            if (plan.columns().get(column).isTotalled()) {
                String letters = letters(column);
                String range = letters + fromRow + ":" + letters + toRow;
                cells.formula(CellKind.AMOUNT, "SUBTOTAL(9," + range + ")", cells.sums()[column] - before[column]);
            } else if (isBeforeTotals(column)) {
                cells.blank();
            } else {
                return;
            }
        }
    }

    private boolean isBeforeTotals(int column) {
        return plan.columns().stream().skip(column).anyMatch(Column::isTotalled);
    }

    private void grandTotals() {
        row(Look.TOTAL).text(grandTotalLabel);
        while (cells.column() < plan.columns().size()) {
            int column = cells.column();
            if (plan.columns().get(column).isTotalled()) {
                List<String> totals =
                        parts.stream().map(part -> part.total(letters(column))).toList();
                cells.formula(CellKind.AMOUNT, String.join("+", totals), cells.sums()[column]);
            } else {
                cells.blank();
            }
        }
        cells.end();
    }

    /** Widths are settled by the rows of the first chunk: they stand before the rows and cannot follow them. */
    private void writeHead() {
        if (isHeadWritten) {
            return;
        }
        isHeadWritten = true;
        for (int i = 0; i < plan.columns().size(); i++) {
            // Two more than the text: margins, and the filter's button in the header.
            int characters = Math.min(cells.widths()[i], plan.columns().get(i).most()) + 2;
            sheet.setColumnWidth(i, characters * 256);
        }
        byte[] head = WorkbookFile.head(sheet);
        file.parts().write(head, head.length);
    }

    private static int leastWidth(Column column) {
        int longestWord = Collections.max(
                List.of(column.header().split(" ")).stream().map(String::length).toList());
        int beside = column.kind() == CellKind.TEXT || column.kind() == CellKind.DATE ? 1 : 4;
        return Math.max(Math.max(column.least(), column.kind().width()), longestWord + beside);
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** One of the sheets that the rows are spread over. */
    private record SheetPart(String name, int firstRow, int lastRow, int totalRow) {

        String range(String column) {
            return quoted() + "!$" + column + "$" + firstRow + ":$" + column + "$" + lastRow;
        }

        String total(String column) {
            return quoted() + "!" + column + totalRow;
        }

        private String quoted() {
            return "'" + name.replace("'", "''") + "'";
        }
    }
}
