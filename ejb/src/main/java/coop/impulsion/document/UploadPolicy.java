package coop.impulsion.document;

import coop.impulsion.document.DocumentRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What may be uploaded: at most 10 MB, of a {@link FileType}, which the bytes themselves show; the name's extension and
 * the type that the browser declared must say the same. A PDF called {@code photo.png} is refused, and so is a program
 * called {@code bail.pdf}.
 */
public final class UploadPolicy {

    /** The most that one file may have: 10 MB, as people count them (10 × 1024 × 1024 bytes). */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_UNPACKED = 200L * MEGABYTE;
    private static final int MOST_ENTRIES = 5_000;
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private UploadPolicy() {}

    /**
     * @return what the bytes are
     * @throws DocumentRefused for the first thing wrong with the file
     */
    public static FileType check(FileName name, String declaredType, byte[] content) {
        if (content == null || content.length == 0) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        if (content.length > MOST_BYTES) {
            throw new DocumentRefused(Reason.TOO_LARGE, MOST_BYTES / MEGABYTE);
        }
        FileType type = typeOf(content);
        if (!type.hasExtension(name.extension()) || !type.mayBeDeclaredAs(declaredType)) {
            throw new DocumentRefused(Reason.TYPE_CONTRADICTED, type.extension());
        }
        return type;
    }

    private static FileType typeOf(byte[] content) {
        if (has(content, 0, "%PDF-")) {
            return FileType.PDF;
        } else if (has(content, 0, "\u00ff\u00d8\u00ff")) {
            return FileType.JPEG;
        } else if (has(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return FileType.PNG;
        } else if (has(content, 0, "RIFF") && has(content, 8, "WEBP")) {
            return FileType.WEBP;
        } else if (has(content, 0, "PK\u0003\u0004")) {
            return packed(content);
        }
        throw new DocumentRefused(Reason.TYPE_NOT_TAKEN);
    }

    private static boolean has(byte[] content, int at, String bytes) {
        byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** An office document is a packed folder; what is in it tells which. Everything is unpacked once, into nothing. */
    private static FileType packed(byte[] content) {
        Set<String> entries = new HashSet<>();
        String mimetype = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (entries.isEmpty() && name.equals("mimetype")) {
                    byte[] first = zip.readNBytes(100);
                    mimetype = new String(first, StandardCharsets.US_ASCII);
                    unpacked += first.length;
                }
                entries.add(name);
                unpacked += unpackedSize(zip, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED || entries.size() > MOST_ENTRIES) {
                    throw new DocumentRefused(Reason.PACKED_WRONG);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocumentRefused(Reason.PACKED_WRONG);
        }
        return officeType(entries, mimetype);
    }

    private static long unpackedSize(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static FileType officeType(Set<String> entries, String mimetype) {
        boolean hasProgram = entries.stream()
                .anyMatch(name -> name.endsWith("vbaProject.bin")
                        || name.startsWith("Basic/")
                        || name.startsWith("Scripts/")
                        || name.contains("/activeX/"));
        if (hasProgram) {
            throw new DocumentRefused(Reason.WITH_PROGRAM);
        }
        if (mimetype.startsWith(ODF)) {
            return switch (mimetype.substring(ODF.length())) {
                case "text" -> FileType.ODT;
                case "spreadsheet" -> FileType.ODS;
                case "presentation" -> FileType.ODP;
                default -> throw new DocumentRefused(Reason.TYPE_NOT_TAKEN);
            };
        }
        if (entries.contains("[Content_Types].xml")) {
            if (entries.contains("word/document.xml")) {
                return FileType.DOCX;
            } else if (entries.contains("xl/workbook.xml")) {
                return FileType.XLSX;
            } else if (entries.contains("ppt/presentation.xml")) {
                return FileType.PPTX;
            }
        }
        throw new DocumentRefused(Reason.TYPE_NOT_TAKEN);
    }
}
