package coop.impulsion.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR as it was built, byte for byte, with one module more: the war of the tests. They stand in a war and not in
 * {@code lib}, because a library cannot see the classes of the modules.
 */
public class ShippedEar implements DeploymentScenarioGenerator {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "impulsion.ear")
                .importFrom(new File(System.getProperty("it.ear")))
                .as(EnterpriseArchive.class);
        String descriptor = text(ear)
                .replace(
                        "</application>",
                        "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module></application>");
        ear.delete(DESCRIPTOR);
        ear.add(new StringAsset(descriptor), DESCRIPTOR);
        ear.addAsModule(Testable.archiveToTest(tests()));
        return List.of(new DeploymentDescription("impulsion", ear).shouldBeTestable(true));
    }

    private static WebArchive tests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war");
        war.addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        Path classes = testClasses();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(ShippedEar::isNeededInside)
                    .forEach(file -> war.addAsWebInfResource(
                            file.toFile(), ArchivePaths.create("classes/" + classes.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    /** Browser tests and their pages stay outside, as do the extensions of the client's side. */
    private static boolean isNeededInside(Path file) {
        String path = file.toString();
        return path.endsWith(".class")
                && !path.contains("BrowserIT")
                && !path.contains("/testing/browser/")
                && !path.contains("/testing/Shipped")
                && !path.contains("/testing/OneDeployment")
                && !path.contains("/testing/Test")
                && !path.contains("/architecture/");
    }

    private static Path testClasses() {
        try {
            return Path.of(ShippedEar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(EnterpriseArchive ear) {
        try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
