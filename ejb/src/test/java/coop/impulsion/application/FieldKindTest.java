package coop.impulsion.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldKindTest {

    @Test
    void keepsAnAmountWithItsTwoDecimalsAndWhatIsNoneAsItIs() {
        assertEquals("18000.00", FieldKind.AMOUNT.kept(" 18000 "));
        assertEquals("0.50", FieldKind.AMOUNT.kept("0.5"));
        assertEquals("1.234", FieldKind.AMOUNT.kept("1.234"));
        assertEquals("beaucoup", FieldKind.AMOUNT.kept("beaucoup"));
        assertEquals("", FieldKind.AMOUNT.kept(null));
    }

    @Test
    void stripsWhatIsWritten() {
        assertEquals("Lons", FieldKind.TEXT.kept(" Lons\n"));
        assertEquals("18000", FieldKind.TEXT.kept("18000"));
    }
}
