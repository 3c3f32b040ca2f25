package coop.impulsion.testing;

import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian start one server for all tests, with the shipped EAR in it. */
public class TestServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, ShippedEar.class);
        builder.observer(OneDeployment.class);
        builder.observer(TestPostgresql.class);
    }
}
