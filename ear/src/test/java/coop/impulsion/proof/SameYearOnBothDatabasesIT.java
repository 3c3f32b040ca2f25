package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The demo's year, told right after it was played, is the same on H2 and PostgreSQL to the cent and to the last hash.
 * The tests run on H2 first; the run on PostgreSQL compares.
 */
@ArquillianTest
@RunAsClient
class SameYearOnBothDatabasesIT {

    private static final Path HERE = Path.of(System.getProperty("it.data"));

    @Test
    void theYearIsWholeAndItsBooksBalance() throws IOException {
        List<String> year = year(HERE);
        long cents = year.stream()
                .filter(line -> line.startsWith("balance "))
                .map(line -> line.split(" "))
                .mapToLong(parts -> Long.parseLong(parts[5]) - Long.parseLong(parts[6]))
                .sum();
        assertAll(
                () -> assertEquals(
                        1,
                        year.stream()
                                .filter(line -> line.matches("chain LEDONIEN [1-9][0-9]{2,} [0-9a-f]{64}"))
                                .count(),
                        "chains"),
                () -> assertEquals(0, cents, "debit less credit"),
                () -> assertTrue(year.stream().anyMatch(line -> line.startsWith("balance LEDONIEN 467500 ")), "aid"),
                () -> assertTrue(
                        year.stream()
                                        .filter(line -> line.startsWith("commitment "))
                                        .count()
                                >= 40,
                        "commitments"));
    }

    /** Compares nothing new in the first run, which wrote what the second compares with. */
    @Test
    void theYearIsTheSameAsOnH2() throws IOException {
        assertEquals(
                String.join("\n", year(HERE.resolveSibling("h2"))),
                String.join("\n", year(HERE)),
                "left: H2, right: " + System.getProperty("it.database"));
    }

    private static List<String> year(Path data) throws IOException {
        return Files.readAllLines(data.resolve("year.txt")).stream().sorted().toList();
    }
}
