package coop.impulsion.paper.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF as a reader extracts them, with every run of white space as one space. */
public final class PdfText {

    private final byte[] pdf;
    private final String text;
    private final int pages;

    private PdfText(byte[] pdf, int from, int to) {
        this.pdf = pdf;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            text = plain(stripper.getText(document));
            pages = document.getNumberOfPages();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static PdfText of(byte[] pdf) {
        return new PdfText(pdf, 1, Integer.MAX_VALUE);
    }

    public PdfText page(int number) {
        return new PdfText(pdf, number, number);
    }

    public int pages() {
        return pages;
    }

    public String all() {
        return text;
    }

    public boolean contains(String words) {
        return text.contains(plain(words));
    }

    /** Fails with the whole text if the words are not in it. */
    public void says(String words) {
        assertTrue(contains(words), () -> "not found: " + words + "\nin: " + text);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}
