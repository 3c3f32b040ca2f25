package coop.impulsion.ledger.report.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of a workbook, made once; rows refer to them by number. */
final class Styles {

    private static final XSSFColor FOREST = color(0x1F, 0x4D, 0x3A);
    private static final XSSFColor OCHRE = color(0x9A, 0x5B, 0x00);
    private static final XSSFColor SLATE = color(0x2B, 0x36, 0x3F);
    private static final XSSFColor MUTED = color(0x55, 0x62, 0x6C);
    private static final XSSFColor RULE = color(0xD9, 0xE0, 0xDC);
    private static final XSSFColor BAND = color(0xF3, 0xF7, 0xF4);
    private static final XSSFColor SUBTOTAL = color(0xE4, 0xEE, 0xE8);
    private static final XSSFColor TOTAL = color(0xD2, 0xE3, 0xD9);
    private static final XSSFColor WHITE = color(0xFF, 0xFF, 0xFF);

    private final XSSFWorkbook workbook;
    private final int[][] cells = new int[Look.values().length][CellKind.values().length];
    private final int title;
    private final int note;
    private final int header;
    private final int numberHeader;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The font of style 0 is also the measure of column widths.
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName("Calibri");
        plain.setFontHeight(10);
        plain.setColor(SLATE);
        XSSFFont bold = font(SLATE, 10, true);
        XSSFFont quiet = font(MUTED, 10, false);
        quiet.setItalic(true);
        XSSFFont late = font(OCHRE, 10, true);
        for (Look look : Look.values()) {
            for (CellKind kind : CellKind.values()) {
                XSSFFont font =
                        switch (look) {
                            case PLAIN, BAND -> kind == CellKind.DAYS ? late : plain;
                            case OPENING -> quiet;
                            case SUBTOTAL, TOTAL -> bold;
                        };
                cells[look.ordinal()][kind.ordinal()] = cell(look, kind, font);
            }
        }
        title = line(font(FOREST, 14, true), VerticalAlignment.CENTER);
        note = line(font(MUTED, 10, false), VerticalAlignment.TOP);
        header = header(HorizontalAlignment.LEFT);
        numberHeader = header(HorizontalAlignment.RIGHT);
    }

    int of(Look look, CellKind kind) {
        return cells[look.ordinal()][kind.ordinal()];
    }

    int title() {
        return title;
    }

    int note() {
        return note;
    }

    int header(CellKind kind) {
        return kind.isNumber() && kind != CellKind.DATE ? numberHeader : header;
    }

    private int cell(Look look, CellKind kind, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        style.setAlignment(
                switch (kind) {
                    case TEXT, DATE -> HorizontalAlignment.LEFT;
                    default -> HorizontalAlignment.RIGHT;
                });
        style.setBorderBottom(look == Look.TOTAL ? BorderStyle.DOUBLE : BorderStyle.HAIR);
        style.setBottomBorderColor(look == Look.TOTAL ? FOREST : RULE);
        if (look == Look.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(FOREST);
        }
        switch (look) {
            case BAND -> fill(style, BAND);
            case SUBTOTAL -> fill(style, SUBTOTAL);
            case TOTAL -> fill(style, TOTAL);
            case PLAIN, OPENING -> {}
        }
        return style.getIndex();
    }

    private int line(XSSFFont font, VerticalAlignment vertical) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(vertical);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style.getIndex();
    }

    private int header(HorizontalAlignment side) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(WHITE, 10, true));
        fill(style, FOREST);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style.getIndex();
    }

    private XSSFFont font(XSSFColor color, int points, boolean isBold) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeight(points);
        font.setColor(color);
        font.setBold(isBold);
        return font;
    }

    private static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillForegroundColor(color);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }
}
