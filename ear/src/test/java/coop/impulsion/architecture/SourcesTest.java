package coop.impulsion.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the source files tell. */
class SourcesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ejb", "reports", "web"})
    void everyPackageSaysWhatItHolds(String module) throws IOException {
        assertEquals(List.of(), files(module, file -> isAlone(file.getParent())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ejb", "reports", "web"})
    void onlyTheSchemaConnectsAsOwnerOfTheTables(String module) throws IOException {
        List<Path> mentions = files(module, file -> String.join("\n", lines(file)).contains("datasources/ImpulsionOwner"));
        assertTrue(mentions.stream().allMatch(file -> file.getParent().endsWith("schema")), mentions::toString);
        assertEquals(module.equals("ejb") ? 1 : 0, mentions.size());
    }

    private static List<Path> files(String module, Predicate<Path> isWanted) throws IOException {
        try (Stream<Path> files = Files.walk(ProjectClasses.sources(module))) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(isWanted).toList();
        }
    }

    private static boolean isAlone(Path folder) {
        return !Files.exists(folder.resolve("package-info.java"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
