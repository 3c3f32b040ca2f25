package coop.impulsion.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.impulsion.document.DocumentRefused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadPolicyTest {

    private static final byte[] PDF = "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

    @Test
    void takesWhatNameBrowserAndBytesAgreeOn() {
        assertEquals(FileType.PDF, check("Bail signé.pdf", "application/pdf", PDF));
        assertEquals(FileType.PDF, check("BAIL.PDF", null, PDF));
        assertEquals(FileType.PDF, check("bail.pdf", "application/octet-stream", PDF));
        assertEquals(FileType.JPEG, check("photo.jpeg", "image/jpeg", JPEG));
        assertEquals(FileType.PNG, check("plan.png", "image/png; charset=binary", PNG));
        assertEquals(
                FileType.WEBP,
                check("photo.webp", "image/webp", "RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void knowsOfficeDocumentsByWhatIsPackedInThem() {
        assertEquals(FileType.DOCX, check("a.docx", null, packed("[Content_Types].xml", "word/document.xml")));
        assertEquals(FileType.XLSX, check("a.xlsx", null, packed("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(FileType.PPTX, check("a.pptx", null, packed("[Content_Types].xml", "ppt/presentation.xml")));
        assertEquals(FileType.ODS, check("a.ods", null, odf("spreadsheet")));
        assertEquals(FileType.ODT, check("a.odt", null, odf("text")));
    }

    @ParameterizedTest
    @CsvSource({
        "photo.png, application/pdf",
        "bail.pdf, image/png",
        "bail, application/pdf",
        "bail.pdf.exe, application/pdf"
    })
    void refusesATypeThatNameOrBrowserContradicts(String name, String declared) {
        assertEquals(Reason.TYPE_CONTRADICTED, refusal(name, declared, PDF));
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertEquals(
                Reason.TYPE_NOT_TAKEN,
                refusal("bail.pdf", null, "MZ\u0090program".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(Reason.TYPE_NOT_TAKEN, refusal("a.pdf", null, "<html>%PDF-".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Reason.TYPE_NOT_TAKEN, refusal("a.docx", null, packed("anything.txt")));
        assertEquals(Reason.EMPTY, refusal("a.pdf", null, new byte[0]));
        assertEquals(Reason.EMPTY, refusal("a.pdf", null, null));
    }

    @Test
    void refusesProgramsInsideOfficeDocuments() {
        byte[] withMacro = packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertEquals(Reason.WITH_PROGRAM, refusal("a.docx", null, withMacro));
    }

    @Test
    void refusesAPackedFileThatIsBrokenOrABomb() {
        byte[] whole = packed("[Content_Types].xml", "word/document.xml");
        whole[50] ^= 0x55; // in the packed bytes of the first entry
        assertEquals(Reason.PACKED_WRONG, refusal("a.docx", null, whole));
        assertEquals(Reason.PACKED_WRONG, refusal("a.docx", null, bomb()));
    }

    @Test
    void refusesOneByteMoreThanTenMegabytes() {
        byte[] most = Arrays.copyOf(PDF, UploadPolicy.MOST_BYTES);
        assertEquals(FileType.PDF, check("a.pdf", null, most));
        assertEquals(Reason.TOO_LARGE, refusal("a.pdf", null, Arrays.copyOf(PDF, UploadPolicy.MOST_BYTES + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.pdf", "C:\\bail.pdf", "a/b.pdf", "..", "."})
    void refusesNamesThatArePaths(String name) {
        assertEquals(Reason.NAME_PATH, refusal(name, null, PDF));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000.pdf",
                "a\r\nSet-Cookie.pdf",
                "a\u202efdp.exe",
                "a\u2028.pdf",
                "\ud800.pdf",
                "a\u200b.pdf"
            })
    void refusesNamesThatCannotBeRead(String name) {
        assertEquals(Reason.NAME_UNREADABLE, refusal(name, null, PDF));
    }

    @Test
    void keepsOddButReadableNamesAsTheyAre() {
        assertEquals("<b>=1+1 'x'.pdf", new FileName("<b>=1+1 'x'.pdf").value());
        assertEquals("été.pdf", new FileName(" e\u0301te\u0301.pdf ").value());
        assertEquals(Reason.NAME_TOO_LONG, refusal("a".repeat(197) + ".pdf", null, PDF));
        assertEquals(FileType.PDF, check("a".repeat(196) + ".pdf", null, PDF));
        assertEquals(Reason.NAME_MISSING, refusal("  ", null, PDF));
        assertEquals(Reason.NAME_MISSING, refusal(null, null, PDF));
    }

    private static FileType check(String name, String declared, byte[] content) {
        return UploadPolicy.check(new FileName(name), declared, content);
    }

    private static Reason refusal(String name, String declared, byte[] content) {
        return assertThrows(DocumentRefused.class, () -> check(name, declared, content))
                .reason();
    }

    private static byte[] odf(String what) {
        return packed("mimetype=application/vnd.oasis.opendocument." + what, "content.xml");
    }

    private static byte[] packed(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "<x/>").getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 210; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
