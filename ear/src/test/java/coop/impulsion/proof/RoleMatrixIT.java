package coop.impulsion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.impulsion.access.Role;
import coop.impulsion.testing.DemoPeople;
import coop.impulsion.testing.DemoPeople.Person;
import coop.impulsion.testing.http.Answer;
import coop.impulsion.testing.http.DemoVisitors;
import coop.impulsion.testing.http.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every page of the source for every role and for nobody, by its bare address: it opens for those whom the left side
 * offers it to, or who have business in its folder, and is 403 or 404 for all others, with a trace. The whole matrix lies
 * in {@code target/it/…/role-matrix.txt}.
 */
@ArquillianTest
@RunAsClient
class RoleMatrixIT {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    private static final Map<String, Set<Role>> ALSO_READ = alsoRead();

    private final List<String> faults = new ArrayList<>();
    /** Lines of also-read.txt by page and role. */
    private final Set<String> used = new TreeSet<>();

    @Test
    void everyPageOpensForItsRolesAlone() throws IOException {
        List<String> views = PagesOfTheSource.views();
        Map<String, Set<Role>> offered = PagesOfTheSource.offered();
        assertTrue(views.size() > 40 && offered.size() > 15, "pages were found");
        Map<String, Map<String, Integer>> matrix = new LinkedHashMap<>();
        for (Map.Entry<Set<Role>, Person> one : onePersonOfEachRole().entrySet()) {
            matrix.put(one.getValue().userName(), statuses(one.getValue(), one.getKey(), views, offered));
        }
        keep(views, matrix);
        ALSO_READ.forEach((view, roles) -> roles.stream()
                .filter(role -> !used.contains(view + ' ' + role))
                .forEach(role -> faults.add("also-read.txt opens " + view + " to " + role + ", who does not read it")));
        assertEquals(List.of(), faults);
    }

    @Test
    void nothingButWhatIsOpenAnswersNobody() {
        Visitor nobody = new Visitor();
        List<String> open = new ArrayList<>();
        for (String address : addresses()) {
            Answer answer = nobody.getOnce(address);
            boolean asksForSignIn =
                    answer.status() == 302 && answer.header("Location").contains("/sign-in.xhtml");
            if (!asksForSignIn) {
                open.add(address);
            }
            if (answer.status() >= 500) {
                faults.add(answer.toString());
            }
        }
        List<String> listed =
                addresses().stream().filter(PagesOfTheSource::isOpen).toList();
        assertEquals(List.of(), faults);
        assertEquals(listed, open);
    }

    /**
     * What is no page, downloads above all, answers no bare address with content or a failure; but a list as a file does for
     * those who may read the list.
     */
    @Test
    void noDownloadIsGivenWithoutBeingNamed() {
        for (Map.Entry<Set<Role>, Person> one : onePersonOfEachRole().entrySet()) {
            Visitor visitor = DemoVisitors.of(one.getValue().userName());
            for (String address : PagesOfTheSource.servlets()) {
                Answer answer = visitor.getOnce(address);
                boolean isGiven = !answer.header("Content-Disposition").isEmpty();
                boolean isDue = address.endsWith(".csv")
                        && visitor.get(address.replaceFirst("[^/]+$", "list.xhtml"))
                                        .status()
                                == 200;
                if (answer.status() >= 500 || isGiven != isDue) {
                    faults.add(one.getValue().userName() + ": " + answer);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(PagesOfTheSource.views());
        addresses.addAll(PagesOfTheSource.servlets());
        return addresses;
    }

    private Map<String, Integer> statuses(
            Person person, Set<Role> roles, List<String> views, Map<String, Set<Role>> offered) {
        Visitor visitor = DemoVisitors.of(person.userName());
        Map<String, Integer> statuses = new TreeMap<>();
        long tracesBefore = traces(person);
        int refusals = 0;
        for (String view : views) {
            Answer answer = visitor.get(view);
            statuses.put(view, answer.status());
            refusals += REFUSED.contains(answer.status()) ? 1 : 0;
            judge(person, roles, view, offered.get(view), answer);
        }
        long traces = traces(person) - tracesBefore;
        if (traces < refusals) {
            faults.add(person.userName() + " was refused " + refusals + " times, the trail has " + traces);
        }
        return statuses;
    }

    private void judge(Person person, Set<Role> roles, String view, Set<Role> offered, Answer answer) {
        String who = person.userName() + " " + roles + ": " + answer;
        Set<Role> mayHaveBusiness = offered == null ? PagesOfTheSource.neighbours(view) : offered;
        boolean isInvited = roles.stream().anyMatch(mayHaveBusiness::contains);
        if (PagesOfTheSource.isOpen(view)) {
            if (answer.status() >= 500) {
                faults.add(who);
            }
        } else if (offered != null && isInvited && answer.status() != 200) {
            faults.add(who + " is offered, and does not open");
        } else if (!isInvited && answer.status() == 200 && alsoReads(view, roles)) {
            roles.forEach(role -> used.add(view + ' ' + role));
        } else if (!isInvited && !REFUSED.contains(answer.status())) {
            faults.add(who + " is for " + mayHaveBusiness + " only");
        } else if (answer.status() != 200 && !REFUSED.contains(answer.status())) {
            faults.add(who);
        }
    }

    private static boolean alsoReads(String view, Set<Role> roles) {
        return roles.stream().anyMatch(ALSO_READ.getOrDefault(view, Set.of())::contains);
    }

    private static Map<String, Set<Role>> alsoRead() {
        Map<String, Set<Role>> read = new TreeMap<>();
        try (InputStream file = RoleMatrixIT.class.getResourceAsStream("/also-read.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(parts -> read.put(
                            parts[0],
                            parts[1].equals("everybody")
                                    ? EnumSet.complementOf(EnumSet.copyOf(PagesOfTheSource.neighbours(parts[0])))
                                    : Arrays.stream(parts[1].split(", "))
                                            .map(Role::valueOf)
                                            .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Of several people with the same roles the first: their pages differ in what they show, not in whether they open. */
    static Map<Set<Role>, Person> onePersonOfEachRole() {
        Map<String, Set<Role>> roles = rolesOfDemo();
        Map<Set<Role>, Person> people = new LinkedHashMap<>();
        DemoPeople.all().forEach(person -> people.putIfAbsent(roles.get(person.userName()), person));
        return people;
    }

    /** By user name. */
    /** Of the demo's own people; tests let others in. */
    static Map<String, Set<Role>> rolesOfDemo() {
        Set<String> people = DemoPeople.all().stream().map(Person::userName).collect(Collectors.toSet());
        return new Visitor()
                .get("/tests/roles")
                .body()
                .lines()
                .map(line -> line.split(" "))
                .filter(parts -> people.contains(parts[0]) && parts[1].equals("LEDONIEN"))
                .collect(Collectors.groupingBy(
                        parts -> parts[0],
                        Collectors.mapping(parts -> Role.valueOf(parts[2]), Collectors.toCollection(TreeSet::new))));
    }

    private static long traces(Person person) {
        return Long.parseLong(new Visitor()
                .get("/tests/roles?refused=" + person.userName())
                .body()
                .strip());
    }

    private static void keep(List<String> views, Map<String, Map<String, Integer>> matrix) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("page\t" + String.join("\t", matrix.keySet()));
        views.forEach(view -> lines.add(view
                + '\t'
                + matrix.values().stream()
                        .map(statuses -> String.valueOf(statuses.get(view)))
                        .collect(Collectors.joining("\t"))));
        Files.write(Path.of(System.getProperty("it.data"), "role-matrix.txt"), lines);
    }
}
