package coop.impulsion.testing;

import coop.impulsion.testing.http.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The server as it is shipped, in a process of its own with its own ports and data folder, which a test may kill. Starts
 * with the demo when its database is empty. Outside the server of the other tests.
 */
public final class ServerOfItsOwn implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path data;
    private final Map<String, String> environment;
    private final int port = freePort();
    private final int managementPort = freePort();
    private Process process;

    /** @param environment beside what every server of the tests gets, for example its database */
    public ServerOfItsOwn(Path data, Map<String, String> environment) {
        this.data = data.toAbsolutePath();
        this.environment = environment;
    }

    public Path data() {
        return data;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public Visitor visitor(String userName) {
        DemoPeople.Person person = DemoPeople.all(data).stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
        return new Visitor(address()).signedIn(person.userName(), person.password());
    }

    /** Returns once pages are answered. */
    public void start() {
        try {
            Files.createDirectories(data.resolve("log"));
            Files.createDirectories(data.resolve("server"));
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.resolve("log/console.log").toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("IMPULSION_DB_"));
            builder.environment().put("IMPULSION_DATA", data.toString());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitPages();
    }

    /** As the machine's end would: nothing is said to the server before. */
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the server does not die");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private List<String> command() {
        Path home = Path.of(System.getProperty("it.server.home"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms128m",
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djboss.home.dir=" + home,
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + managementPort,
                "-Djboss.server.data.dir=" + data.resolve("server"),
                "-Djboss.server.log.dir=" + data.resolve("log"),
                "-Djboss.server.temp.dir=" + data.resolve("tmp"),
                "-Djboss.tx.node.id=killed",
                "-Djboss.node.name=killed",
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--read-only-server-config=impulsion.xml");
    }

    private void awaitPages() {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server did not start; see " + data.resolve("log/console.log"));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean answers() {
        try {
            return new Visitor(address()).get("/").status() == 200;
        } catch (Visitor.PortalGone notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
