package coop.impulsion.access.web;

import coop.impulsion.basis.DataFolder;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The one token that opens the interface for programs: {@code IMPULSION_API_TOKEN}, or else 32 random bytes made at the
 * first start and kept in the data folder, readable by its owner alone.
 */
@ApplicationScoped
public class ApiToken {

    private static final int BYTES = 32;

    private byte[] token;

    /** At start, so that whoever started the server can read the token from the file. */
    void makeReady(@Observes @Initialized(ApplicationScoped.class) Object started) {
        opens("");
    }

    @PostConstruct
    void read() {
        String configured = System.getenv("IMPULSION_API_TOKEN");
        String text = configured == null || configured.isBlank() ? kept() : configured.strip();
        token = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Compares in a time that tells nothing of how much was right. */
    boolean opens(String offered) {
        return MessageDigest.isEqual(token, offered.getBytes(StandardCharsets.UTF_8));
    }

    private static String kept() {
        Path file = DataFolder.file("api-token");
        try {
            make(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The API token cannot be kept in " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException madeBefore) {
            return;
        }
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + '\n');
    }
}
