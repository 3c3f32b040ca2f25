package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.testing.FundsOfTests;
import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.Form;
import coop.impulsion.testing.http.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody should send: refused at their field, and nothing is kept; a good one with an odd name is kept as data. */
@ArquillianTest
@RunAsClient
class HostileFilesIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PDF = ascii("%PDF-1.4\n% bail\n%%EOF\n");

    private static final Map<String, String> PREPARED = new HashMap<>();
    private static Visitor carrier;

    private Answer page;
    private String keptBefore;

    @BeforeEach
    void openTheForm() {
        if (carrier == null) {
            new Visitor()
                    .post("/tests/awards", List.of(Map.entry("example", "A"), Map.entry("signed", "1")))
                    .body()
                    .lines()
                    .map(line -> line.split("=", 2))
                    .forEach(parts -> PREPARED.put(parts[0], parts[1]));
            carrier = new Visitor().signedIn(PREPARED.get("carrier"), FundsOfTests.PASSWORD);
        }
        Answer own = carrier.get("/award/mine.xhtml");
        page = carrier.get(own.links().stream()
                .filter(link -> link.contains("/award/condition.xhtml"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is to be shown at " + own)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "..\\\\..\\\\windows.pdf",
                "/etc/cron.d/x.pdf",
                "C:\\\\autorun.pdf",
                "fdp\u202Eexe.pdf",
                "nul\u0000l.pdf",
                "cloche\u0007.pdf"
            })
    void refusesANameThatIsAPathOrHidesSomething(String name) {
        assertRefused(send(name, "application/pdf", PDF), "Le nom du fichier");
    }

    @Test
    void refusesANameWithoutEnd() {
        assertRefused(send("x".repeat(3_000) + ".pdf", "application/pdf", PDF), "plus de 200 caractères");
    }

    /** A line end in a name ends the header of its part: what follows is no header of the answer, and no name. */
    @Test
    void takesNoHeaderFromAName() {
        Answer answer = send("a\r\nX-Evil: 1\r\n\r\n%PDF-.pdf", "application/pdf", PDF);
        assertTrue(answer.status() < 500, answer::toString);
        assertEquals("", answer.header("X-Evil"));
        assertEquals(keptBefore, kept());
    }

    @Test
    void refusesWhatIsNotWhatItIsCalled() {
        assertRefused(send("bail.pdf", "application/pdf", ascii("MZ\u0090\0a program")), "n’est pas accepté");
        assertRefused(
                send("bail.pdf", "application/pdf", ascii("<html><script>alert(1)</script></html>")),
                "n’est pas accepté");
        assertRefused(send("bail.html", "text/html", ascii("<script>alert(1)</script>")), "n’est pas accepté");
        assertRefused(
                send("vue.svg", "image/svg+xml", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                "n’est pas accepté");
        assertRefused(send("bail.exe", "application/pdf", PDF), "ne correspond pas à son nom");
        assertRefused(send("bail.pdf", "text/html", PDF), "ne correspond pas à son nom");
        assertRefused(send("bail.pdf", "application/pdf", new byte[0]), "Choisissez un fichier");
    }

    @Test
    void refusesAnOfficeDocumentThatUnpacksToAGigabyte() throws IOException {
        assertRefused(
                send(
                        "budget.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        packed(1_000, MEGABYTE)),
                "trop gros une fois ouvert");
        assertRefused(send("budget.xlsx", null, packed(6_000, 1)), "trop gros une fois ouvert");
    }

    @Test
    void refusesAnOfficeDocumentWithAProgram() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        assertRefused(send("budget.xlsx", null, bytes.toByteArray()), "macro");
    }

    @Test
    void refusesWhatIsTooLargeAtItsFieldOrWithAPage() {
        byte[] large = new byte[10 * MEGABYTE + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertRefused(send("bail.pdf", "application/pdf", large), "dépasse 10");
        Answer tooLarge = send("bail.pdf", "application/pdf", new byte[22 * MEGABYTE]);
        assertEquals("Cet envoi est trop lourd", tooLarge.title());
        assertEquals(keptBefore, kept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>.pdf",
                "${7*191}#{7*191}.pdf",
                "=HYPERLINK(1).pdf",
                "bail; filename=evil.exe; x.pdf",
                "con.pdf",
                "été 2026 — l’œuvre.pdf"
            })
    void keepsAGoodFileUnderAnOddName(String name) {
        Answer answer = send(name, "application/pdf", PDF);
        assertTrue(answer.shows("Le justificatif est envoyé."), answer::toString);
        assertTrue(answer.shows(name), () -> name + " is not shown at " + answer);
        assertFalse(answer.body().contains("<img src=x"), "a name is no picture");
        assertFalse(answer.body().contains("1337"), "a name is no expression");
        String link = answer.links().stream()
                .filter(one -> one.startsWith("/document/file"))
                .reduce((one, other) -> other)
                .orElseThrow();
        Answer file = carrier.get(link);
        assertEquals(200, file.status());
        assertEquals("application/pdf", file.header("Content-Type"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertTrue(file.header("Content-Security-Policy").startsWith("default-src 'none'"), file::toString);
        String disposition = file.header("Content-Disposition");
        assertTrue(
                disposition.matches("attachment; filename=\"[A-Za-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9.%*_-]*"),
                disposition);
    }

    /** As the story of a project takes them: pictures are drawn anew. */
    @Test
    void refusesPicturesThatAreNone() {
        String[] told =
                new Visitor().post("/tests/follow", List.of()).body().strip().split(" ");
        Visitor manager = new Visitor().signedIn(told[1], FundsOfTests.PASSWORD);
        manager.setCookie("impulsion-fund", told[0]);
        Answer form = manager.get("/impact/event.xhtml?number=" + told[4]);
        for (byte[] picture :
                List.of(enormous(50_000_000, 1), enormous(60_000, 60_000), ascii("\u0089PNG\r\n\u001a\nnothing"))) {
            Answer answer = manager.submit(
                    form,
                    form.form("moment"),
                    Map.of("title", "Le four", "words", "Il chauffe.", "alternative", "Un four"),
                    "four.png",
                    "image/png",
                    picture);
            assertEquals(200, answer.status());
            assertTrue(answer.shows("n’est pas une photo lisible"), answer::toString);
            assertTrue(answer.shows("Il chauffe."), "what was typed is kept");
        }
        assertFalse(manager.get("/project/item.xhtml?number=" + told[4]).shows("Il chauffe."), "nothing is stored");
    }

    private Answer send(String name, String contentType, byte[] content) {
        keptBefore = kept();
        String type = contentType == null ? "application/octet-stream" : contentType;
        return carrier.submit(page, form(), Map.of("what", "Bail."), name, type, content);
    }

    private Form form() {
        return page.form("give");
    }

    private void assertRefused(Answer answer, String message) {
        assertEquals(200, answer.status());
        assertTrue(answer.shows(message), () -> message + " is not said at " + answer);
        assertTrue(answer.body().contains("aria-invalid=\"true\""), "at the field");
        assertTrue(
                answer.form("give").fields().stream()
                        .anyMatch(field -> field.id().equals("what")
                                && field.value().strip().equals("Bail.")),
                "what was typed is kept");
        assertEquals(keptBefore, kept(), "nothing is stored");
    }

    private static String kept() {
        return new Visitor().get("/tests/kept?fund=" + PREPARED.get("code")).body();
    }

    private static byte[] packed(int entries, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[size];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < entries; i++) {
                if (size == 1) {
                    zip.closeEntry();
                    zip.putNextEntry(new ZipEntry("xl/" + i));
                }
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The head of a picture that says it has that size, and nothing behind it. */
    private static byte[] enormous(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(8 + 25);
        png.put(ascii("\u0089PNG\r\n\u001a\n")).putInt(13).put(ascii("IHDR"));
        png.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(png.array(), 12, 17);
        return png.putInt((int) check.getValue()).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
