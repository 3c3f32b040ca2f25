package coop.impulsion.ledger.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    private static final long SEED = 20261123;
    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 11, 23, 10, 0);

    @TempDir
    private Path folder;

    @Test
    void joinsChunksToPartsThatEveryReaderUnderstands() throws IOException {
        byte[] large = content(5 * PackageWriter.CHUNK + 17);
        byte[] written = written(large);

        Path file = folder.resolve("parts.zip");
        Files.write(file, written);
        try (ZipFile byDirectory = new ZipFile(file.toFile())) {
            assertEquals(3, byDirectory.size());
            ZipEntry entry = byDirectory.getEntry("grand/é.xml");
            assertEquals(large.length, entry.getSize());
            assertEquals(STAMP, entry.getTimeLocal());
            assertArrayEquals(large, byDirectory.getInputStream(entry).readAllBytes());
        }
        try (ZipInputStream byStream = new ZipInputStream(new ByteArrayInputStream(written))) {
            assertEquals("a.xml", byStream.getNextEntry().getName());
            assertEquals("petit", new String(byStream.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("grand/é.xml", byStream.getNextEntry().getName());
            assertArrayEquals(large, byStream.readAllBytes());
            assertEquals("vide.xml", byStream.getNextEntry().getName());
            assertEquals(0, byStream.readAllBytes().length);
            assertNull(byStream.getNextEntry());
        }
    }

    @Test
    void growsForWhatDoesNotDeflate() throws IOException {
        byte[] noise = new byte[3 * PackageWriter.CHUNK];
        new Random(SEED).nextBytes(noise);
        byte[] written = written(noise);
        assertTrue(written.length > noise.length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            zip.getNextEntry();
            zip.getNextEntry();
            assertArrayEquals(noise, zip.readAllBytes(), "seed " + SEED);
        }
    }

    private static byte[] written(byte[] large) throws IOException {
        ExecutorService helpers = Executors.newFixedThreadPool(3);
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (PackageWriter writer = new PackageWriter(target, helpers, STAMP)) {
            writer.put("a.xml", "petit".getBytes(StandardCharsets.UTF_8));
            writer.begin("grand/é.xml");
            int at = 0;
            while (large.length - at > PackageWriter.CHUNK) {
                byte[] buffer = writer.buffer();
                System.arraycopy(large, at, buffer, 0, PackageWriter.CHUNK);
                writer.write(buffer, PackageWriter.CHUNK);
                at += PackageWriter.CHUNK;
            }
            writer.end(Arrays.copyOfRange(large, at, large.length), large.length - at);
            writer.put("vide.xml", new byte[0]);
            writer.finish();
        } finally {
            helpers.shutdown();
        }
        return target.toByteArray();
    }

    private static byte[] content(int length) {
        Random random = new Random(SEED);
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) ('a' + random.nextInt(4));
        }
        return content;
    }
}
