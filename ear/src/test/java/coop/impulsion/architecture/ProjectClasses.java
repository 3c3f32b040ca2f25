package coop.impulsion.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The production classes of the modules as they were compiled, and the canaries beside them. */
final class ProjectClasses {

    static final String ROOT = "coop.impulsion";

    private static final Path TOP = top();

    static final JavaClasses EJB = module("ejb");
    static final JavaClasses REPORTS = module("reports");
    static final JavaClasses WEB = module("web");
    static final JavaClasses ALL = modules("ejb", "reports", "web");

    private ProjectClasses() {}

    static Path sources(String module) {
        return TOP.resolve(module).resolve("src/main/java");
    }

    /** Canaries, imported as if they were production classes. */
    static JavaClasses canaries(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** First word below the root package: {@code commitment} for {@code coop.impulsion.commitment.store}. */
    static String feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + '.')) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        int point = below.indexOf('.');
        return point < 0 ? below : below.substring(0, point);
    }

    private static JavaClasses module(String name) {
        return modules(name);
    }

    private static JavaClasses modules(String... names) {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(Arrays.stream(names)
                        .map(name -> TOP.resolve(name).resolve("target/classes"))
                        .toArray(Path[]::new));
        if (classes.isEmpty()) {
            throw new IllegalStateException("No compiled classes of " + Arrays.toString(names));
        }
        return classes;
    }

    private static Path top() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("ejb")) ? here : here.getParent();
    }
}
