package coop.impulsion.basis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of this installation's own files ({@code IMPULSION_DATA}): the embedded database, logs, the API token.
 * It outlives every rebuild. Started without the variable, the server's data folder stands in.
 */
public final class DataFolder {

    private DataFolder() {}

    /** The file of that name in the folder, for example {@code DataFolder.file("api-token")}; the folder then exists. */
    public static Path file(String name) {
        String configured = System.getenv("IMPULSION_DATA");
        Path folder = Path.of(
                configured == null || configured.isBlank() ? System.getProperty("jboss.server.data.dir") : configured);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be written", e);
        }
        return folder.resolve(name);
    }
}
