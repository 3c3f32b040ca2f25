package coop.impulsion.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server on this machine that was started by a command and ends with {@link #close}. */
final class Installation implements AutoCloseable {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path SERVER = ROOT.resolve("ear/target/server");
    private static final Duration LONGEST_START = Duration.ofMinutes(8);

    private final Process process;
    private final int port;
    private final Path data;
    private final double seconds;

    private Installation(Process process, int port, Path data, double seconds) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.seconds = seconds;
    }

    /** The portal as {@code bin/run} starts it, up to the line that says where it is. */
    static Installation portal(Path data, Map<String, String> variables) throws IOException, InterruptedException {
        Path ear = ROOT.resolve("ear/target/impulsion.ear");
        if (!Files.exists(ear)) {
            throw new IllegalStateException("there is no " + ear + " yet: mvn package");
        }
        // Maven has just built it; bin/run need not.
        Path built = ROOT.resolve("ear/target/built");
        if (!Files.exists(built)) {
            Files.createFile(built);
        }
        Files.setLastModifiedTime(built, FileTime.from(Instant.now()));
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(ROOT.resolve("bin/run").toString()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().put("IMPULSION_HTTP_PORT", Integer.toString(port));
        builder.environment().put("IMPULSION_DATA", data.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.startsWith("Portal:")) {
            said.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("bin/run ended by itself:\n" + said);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Thread rest = new Thread(() -> drain(lines), "console");
        rest.setDaemon(true);
        rest.start();
        return new Installation(process, port, data, seconds);
    }

    /** The same server without the application, up to its first answer. */
    static Installation empty(Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        SERVER.resolve("bin/standalone.sh").toString(),
                        "--read-only-server-config=standalone-full.xml",
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.http.port=" + port,
                        "-Djboss.https.port=0",
                        "-Djboss.management.http.port=0",
                        "-Diiop.port=0",
                        "-Diiop.ssl.port=0",
                        "-Djboss.tx.node.id=empty",
                        "-Djboss.server.data.dir=" + data.resolve("server"),
                        "-Djboss.server.log.dir=" + data.resolve("log"),
                        "-Djboss.server.temp.dir=" + data.resolve("tmp"))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.log").toFile());
        builder.environment().put("JBOSS_HOME", SERVER.toString());
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.environment()
                .put(
                        "JAVA_OPTS",
                        "-Xms128m -Xmx1g -XX:MaxMetaspaceSize=512m -Djava.awt.headless=true -Dfile.encoding=UTF-8");
        long start = System.nanoTime();
        Process process = builder.start();
        Visitor visitor = new Visitor(URI.create("http://127.0.0.1:" + port));
        while (!visitor.isAnswered("/")) {
            if (!process.isAlive() || (System.nanoTime() - start) / 1e9 > LONGEST_START.toSeconds()) {
                throw new IllegalStateException("the empty server did not start: " + data.resolve("console.log"));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new Installation(process, port, data, (System.nanoTime() - start) / 1e9);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Puts another application beside the portal, until the server stops. */
    void deploy(Path archive) throws IOException, InterruptedException {
        // bin/run puts management at this distance from the pages.
        int management = port + 1_910;
        ProcessBuilder builder = new ProcessBuilder(
                        SERVER.resolve("bin/jboss-cli.sh").toString(),
                        "--connect",
                        "--controller=127.0.0.1:" + management,
                        "deploy " + archive)
                .redirectErrorStream(true);
        builder.environment().put("JBOSS_HOME", SERVER.toString());
        Process cli = builder.start();
        String said = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cli.waitFor() != 0) {
            throw new IllegalStateException("not deployed: " + said);
        }
    }

    /** From the command to the first page. */
    double seconds() {
        return seconds;
    }

    String password(String user) throws IOException {
        return Files.readAllLines(data.resolve("demo-sign-ins.txt")).stream()
                .map(line -> line.split("\\s+"))
                .filter(words -> words[0].equals(user))
                .map(words -> words[1])
                .findFirst()
                .orElseThrow();
    }

    /** Processor time of the server's Java so far, in seconds. */
    double processorSeconds() {
        return java().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    long peakMebibytes() throws IOException {
        return Cold.processMebibytes(Long.toString(java().pid()));
    }

    private ProcessHandle java() {
        return process.descendants()
                .filter(one -> one.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    static Path folder(String name) throws IOException {
        Path folder = ROOT.resolve("bench/target").resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort() < 60_000 ? socket.getLocalPort() : 20_000 + socket.getLocalPort() % 30_000;
        }
    }

    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> servers = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        servers.forEach(ProcessHandle::destroy);
        for (ProcessHandle server : servers) {
            server.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        }
    }

    private static void drain(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // only keeps the pipe from filling
            }
        } catch (IOException closed) {
            // bin/run has ended
        }
    }
}
