package coop.impulsion.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Features of ejb depend on each other as the matrix says, and never in a circle. */
class FeaturesTest {

    private static final String MATRIX = "/feature-matrix.txt";

    @Test
    void featuresFormNoCircle() {
        slices().matching(ProjectClasses.ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(ProjectClasses.EJB);
    }

    @Test
    void featuresDependOnEachOtherAsTheMatrixSays() {
        assertEquals(text(matrix()), text(dependencies(ProjectClasses.EJB)), "feature-matrix.txt and the code differ");
    }

    @Test
    void everyFeatureOfTheMatrixExists() {
        Set<String> packages = ProjectClasses.packages(ProjectClasses.EJB);
        matrix().keySet()
                .forEach(feature -> assertFalse(
                        packages.stream()
                                .noneMatch(name -> (name + '.').startsWith(ProjectClasses.ROOT + '.' + feature + '.')),
                        feature));
    }

    private static Map<String, Set<String>> dependencies(JavaClasses classes) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : classes) {
            String feature = ProjectClasses.feature(type);
            Set<String> others = found.computeIfAbsent(feature, one -> new TreeSet<>());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String other =
                        ProjectClasses.feature(dependency.getTargetClass().getBaseComponentType());
                if (!other.isEmpty() && !other.equals(feature)) {
                    others.add(other);
                }
            }
        }
        return found;
    }

    private static Map<String, Set<String>> matrix() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        try (InputStream file = FeaturesTest.class.getResourceAsStream(MATRIX)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(":", 2);
                        Set<String> others =
                                new TreeSet<>(Set.of(parts[1].strip().split("[, ]+")));
                        others.remove("");
                        allowed.put(parts[0].strip(), others);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return allowed;
    }

    private static String text(Map<String, Set<String>> matrix) {
        StringBuilder text = new StringBuilder();
        matrix.forEach((feature, others) -> text.append(feature)
                .append(": ")
                .append(String.join(", ", others))
                .append('\n'));
        return text.toString();
    }
}
