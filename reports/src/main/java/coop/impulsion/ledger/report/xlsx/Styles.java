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
    private final int dateHeader;
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
        XSSFFont alert = font(OCHRE, 10, true);
        for (Look look : Look.values()) {
            for (CellKind kind : CellKind.values()) {
                XSSFFont font = switch (look) {
                    case PLAIN, BAND -> kind == CellKind.DAYS ? alert : plain;
                    case OPENING -> quiet;
                    case SUBTOTAL, TOTAL -> bold;
                    case ALERT -> alert;
                };
                cells[look.ordinal()][kind.ordinal()] = cell(look, kind, font);
            }
        }
        title = line(font(FOREST, 14, true), VerticalAlignment.CENTER);
        note = line(font(MUTED, 10, false), VerticalAlignment.TOP);
        header = header(HorizontalAlignment.LEFT, 0);
        dateHeader = header(HorizontalAlignment.CENTER, 0);
        // Leaves room for the filter's button at the right edge.
        numberHeader = header(HorizontalAlignment.RIGHT, 2);
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
        return switch (kind) {
            case TEXT -> header;
            case DATE -> dateHeader;
            default -> numberHeader;
        };
    }

    private int cell(Look look, CellKind kind, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
        switch (kind) {
            case TEXT -> style.setAlignment(HorizontalAlignment.LEFT);
            case DATE -> style.setAlignment(HorizontalAlignment.CENTER);
            default -> {
                // Kept off the edge, so that a figure never touches what stands right of it.
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setIndention((short) 1);
            }
        }
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
            case PLAIN, OPENING, ALERT -> {}
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

    private int header(HorizontalAlignment side, int indent) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(WHITE, 10, true));
        fill(style, FOREST);
        style.setAlignment(side);
        style.setIndention((short) indent);
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
