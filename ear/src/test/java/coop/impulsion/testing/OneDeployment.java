package coop.impulsion.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys once for all test classes, waits until pages are answered, and keeps what the books say then in
 * {@code year.txt}: a deployment for each class would cost half a minute every time. The server's end takes it away.
 */
public class OneDeployment {

    private static final Duration LONGEST_PREPARATION = Duration.ofMinutes(10);

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario first;
    private boolean isTried;
    private boolean isDeployed;

    public void generate(@Observes EventContext<GenerateDeployment> generation) {
        if (first == null) {
            generation.proceed();
            first = scenario.get();
        } else {
            scenario.set(first);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (isTried) {
            if (!isDeployed) {
                throw new IllegalStateException("The application could not be deployed; the first test class says why");
            }
            return;
        }
        isTried = true;
        deployment.proceed();
        awaitPages();
        keepTheYear();
        isDeployed = true;
    }

    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> undeployment) {
        // Stays for the next class.
    }

    /** Before any test adds to it, so that it is the demo's year and nothing else. */
    private static void keepTheYear() {
        URI year = URI.create("http://127.0.0.1:" + System.getProperty("it.http.port") + "/tests/year");
        try (InputStream told = year.toURL().openStream()) {
            Files.copy(told, Path.of(System.getProperty("it.data"), "year.txt"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException("The year could not be told", e);
        }
    }

    private static void awaitPages() {
        URI portal = URI.create("http://127.0.0.1:" + System.getProperty("it.http.port") + "/");
        Instant end = Instant.now().plus(LONGEST_PREPARATION);
        while (status(portal) == HttpURLConnection.HTTP_UNAVAILABLE) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The application is still preparing itself; see the server's log");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static int status(URI portal) {
        try {
            HttpURLConnection connection = (HttpURLConnection) portal.toURL().openConnection();
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            throw new IllegalStateException("The portal does not answer", e);
        }
    }
}
