package coop.impulsion.proof;

import coop.impulsion.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which pages there are and whom they are for, read from the source and the classes of the web module, so that a new page
 * can't be forgotten. Outside the server.
 */
final class PagesOfTheSource {

    private static final Path WEB = web();
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\((?:urlPatterns *= *)?\\{?\"([^\"]*)\"");

    private PagesOfTheSource() {}

    /** Every view that has an address, for example {@code /commitment/list.xhtml}; no error page. */
    static List<String> views() {
        return pages().stream().filter(view -> !view.startsWith("/error/")).toList();
    }

    /** The pages that say what went wrong, for example {@code /error/404.xhtml}. */
    static List<String> errors() {
        return pages().stream().filter(view -> view.startsWith("/error/")).toList();
    }

    /** Views that show a table. */
    static List<String> lists() {
        return views().stream()
                .filter(view -> read(WEB.resolve("src/main/webapp" + view)).contains("<table"))
                .toList();
    }

    private static List<String> pages() {
        Path root = WEB.resolve("src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + root.relativize(file).toString().replace('\\', '/'))
                    .filter(view -> !view.startsWith("/WEB-INF/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses of what is no page: downloads and the like. */
    static Set<String> servlets() {
        Set<String> addresses = new TreeSet<>();
        try (Stream<Path> files = Files.walk(WEB.resolve("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher servlet = SERVLET.matcher(Files.readString(file));
                while (servlet.find()) {
                    addresses.add(servlet.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }

    /** Whether web.xml opens that address to anyone. */
    static boolean isOpen(String view) {
        String descriptor = read(WEB.resolve("src/main/webapp/WEB-INF/web.xml"));
        String open = descriptor.substring(
                descriptor.indexOf("<web-resource-collection>"), descriptor.indexOf("</web-resource-collection>"));
        Matcher pattern = Pattern.compile("<url-pattern>(.*?)</url-pattern>").matcher(open);
        while (pattern.find()) {
            String path = pattern.group(1);
            boolean isFolder = path.endsWith("/*");
            if (isFolder ? view.startsWith(path.substring(0, path.length() - 1)) : view.equals(path)) {
                return true;
            }
        }
        return false;
    }

    /** The roles to which a page is offered on the left side; pages that are not offered there are not in it. */
    static Map<String, Set<Role>> offered() {
        Map<String, Set<Role>> offered = new TreeMap<>();
        List<String> views = views();
        rooms().stream()
                .flatMap(List::stream)
                .filter(place -> views.contains(place.view()))
                .forEach(place -> offered.put(place.view(), place.roles()));
        return offered;
    }

    /**
     * Who may have any business with a page that is not offered by itself: the roles of the places beside it in its folder,
     * all roles where no place is.
     */
    static Set<Role> neighbours(String view) {
        String folder = view.substring(0, view.lastIndexOf('/') + 1);
        Set<Role> roles = new TreeSet<>();
        offered().forEach((place, of) -> {
            if (place.startsWith(folder) && folder.length() > 1) {
                roles.addAll(of);
            }
        });
        return roles.isEmpty() ? Set.of(Role.values()) : roles;
    }

    private record OfferedPlace(String view, Set<Role> roles) {}

    /** The enum is the web module's own affair; a loader of its own looks into it. */
    @SuppressWarnings("unchecked")
    private static List<List<OfferedPlace>> rooms() {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {WEB.resolve("target/classes").toUri().toURL()}, PagesOfTheSource.class.getClassLoader())) {
            List<List<OfferedPlace>> rooms = new ArrayList<>();
            for (Object room : loader.loadClass("coop.impulsion.web.Room").getEnumConstants()) {
                List<OfferedPlace> places = new ArrayList<>();
                for (Object place : (List<Object>) ask(room, "places")) {
                    places.add(new OfferedPlace((String) ask(place, "view"), (Set<Role>) ask(place, "roles")));
                }
                rooms.add(places);
            }
            return rooms;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object ask(Object of, String what) throws ReflectiveOperationException {
        Method method = of.getClass().getDeclaredMethod(what);
        method.setAccessible(true);
        return method.invoke(of);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path web() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("web")) ? here.resolve("web") : here.resolveSibling("web");
    }
}
