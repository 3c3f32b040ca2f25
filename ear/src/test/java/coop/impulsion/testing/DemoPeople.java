package coop.impulsion.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who can sign in to the demo, as the installation tells whoever started it. Outside the server. */
public final class DemoPeople {

    private DemoPeople() {}

    /** Name, password, who they are. */
    public record Person(String userName, String password, String who) {}

    public static List<Person> all() {
        return all(Path.of(System.getProperty("it.data")));
    }

    public static List<Person> all(Path data) {
        try {
            return Files.readAllLines(data.resolve("demo-sign-ins.txt")).stream()
                    .map(line -> line.split("\\s+", 3))
                    .map(parts -> new Person(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
