package coop.impulsion.testing.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal answered.
 *
 * @param path that was asked for in the end, with its query
 */
public record Answer(String path, int status, HttpHeaders headers, byte[] bytes) {

    private static final Pattern LINK = Pattern.compile("<a\\b([^>]*)>");
    private static final Pattern H1 = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The first value, or the empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isRedirect() {
        return status >= 300 && status < 400 && !header("Location").isEmpty();
    }

    public boolean isPage() {
        return header("Content-Type").startsWith("text/html");
    }

    /** What the page calls itself, tags and blanks taken out; empty if there is no such thing. */
    public String title() {
        Matcher h1 = H1.matcher(body());
        return h1.find() ? Tag.text(h1.group(1)) : "";
    }

    /** Where links lead inside the portal, without fragments, each once, in their order. */
    public List<String> links() {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(body());
        while (link.find()) {
            String target =
                    resolve(new Tag("a", link.group(1)).attribute("href").replaceFirst("#.*", ""));
            if (target.startsWith("/") && !target.startsWith("//") && !links.contains(target)) {
                links.add(target);
            }
        }
        return links;
    }

    public List<Form> forms() {
        return Form.of(body());
    }

    /** @throws IllegalStateException if there is none */
    public Form form(String id) {
        return forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form " + id + " at " + this));
    }

    /** An address as this page means it. */
    public String resolve(String link) {
        if (link.isEmpty()) {
            return path;
        }
        return link.contains(":")
                ? link
                : URI.create(path).resolve(link.replace(" ", "%20")).toString();
    }

    /** A text that the page shows, for example a message; blanks are one. */
    public boolean shows(String text) {
        return Tag.text(body()).contains(text);
    }

    @Override
    public String toString() {
        return status + " " + path + " \"" + title() + '"';
    }
}
