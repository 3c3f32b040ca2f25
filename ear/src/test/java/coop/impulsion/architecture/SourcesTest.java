package coop.impulsion.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.AccessRefused;
import coop.impulsion.basis.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        List<Path> mentions =
                files(module, file -> String.join("\n", lines(file)).contains("datasources/ImpulsionOwner"));
        assertTrue(mentions.stream().allMatch(file -> file.getParent().endsWith("schema")), mentions::toString);
        assertEquals(module.equals("ejb") ? 1 : 0, mentions.size());
    }

    /**
     * A person is told why; a key on the page is no answer. What is refused as 403 or 404 says so by its page; a feature
     * without pages has nobody to tell.
     */
    @Test
    void everyRefusalHasAText() throws IOException {
        Properties texts = texts();
        Set<String> missing = new TreeSet<>();
        ProjectClasses.EJB
                .that(assignableTo(Refusal.class))
                .that(not(type(Refusal.class)))
                .that(not(type(AccessRefused.class)))
                .that(describe("have pages", refusal -> Files.exists(bundle(ProjectClasses.feature(refusal)))))
                .forEach(refusal -> ProjectClasses.EJB.stream()
                        .filter(reasons -> reasons.isEnum()
                                && reasons.getEnclosingClass()
                                        .filter(refusal::equals)
                                        .isPresent())
                        .flatMap(reasons -> reasons.getFields().stream()
                                .filter(field -> field.getRawType().equals(reasons)))
                        .map(reason -> ProjectClasses.feature(refusal) + ".refused." + reason.getName())
                        .filter(key -> !texts.containsKey(key) && !key.endsWith(".STALE"))
                        .forEach(missing::add));
        assertEquals(Set.of(), missing);
        assertTrue(texts.containsKey("award.refused.SHORT"));
    }

    private static Path bundle(String feature) {
        return ProjectClasses.sources("web")
                .resolveSibling("resources/coop/impulsion")
                .resolve(feature)
                .resolve("web/messages_fr.properties");
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.walk(ProjectClasses.sources("web").resolveSibling("resources"))) {
            for (Path file :
                    files.filter(one -> one.endsWith("messages_fr.properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static List<Path> files(String module, Predicate<Path> isWanted) throws IOException {
        try (Stream<Path> files = Files.walk(ProjectClasses.sources(module))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(isWanted)
                    .toList();
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
