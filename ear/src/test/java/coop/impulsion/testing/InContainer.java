package coop.impulsion.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/**
 * A test that runs inside the server, within the shipped EAR: it may inject whatever a page could. Each test makes its
 * own data; what it does as a person goes through {@link AsSystem}.
 */
@ArquillianTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InContainer {}
