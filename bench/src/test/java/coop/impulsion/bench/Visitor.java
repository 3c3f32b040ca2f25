package coop.impulsion.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who looks at pages and sends their forms, without scripts and pictures. */
final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI server;

    Visitor(URI server) {
        this.server = server;
    }

    boolean isAnswered(String path) throws InterruptedException {
        try {
            client.send(request(path).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return page(client.send(request(path).build(), BodyHandlers.ofString()), path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofMinutes(2));
    }

    HttpClient client() {
        return client;
    }

    void signIn(String user, String password) throws IOException, InterruptedException {
        String answer = send("/sign-in.xhtml", "f", Map.of("userName", user, "password", password, "go", "go"));
        if (answer.contains("type=\"password\"")) {
            throw new IllegalStateException(user + " was not let in");
        }
    }

    /** Opens a page, fills its form and sends it. */
    String send(String path, String form, Map<String, String> values) throws IOException, InterruptedException {
        String page = get(path);
        int from = page.indexOf("<form id=\"" + form + "\"");
        if (from < 0) {
            throw new IllegalStateException("no form " + form + " on " + path);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page.substring(from, page.indexOf("</form>", from)));
        while (inputs.find()) {
            Map<String, String> input = new LinkedHashMap<>();
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                input.putIfAbsent(attributes.group(1), attributes.group(2));
            }
            if (!"submit".equals(input.get("type")) && input.containsKey("name")) {
                fields.put(input.get("name"), input.getOrDefault("value", ""));
            }
        }
        fields.putAll(values);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest post = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return page(client.send(post, BodyHandlers.ofString()), path);
    }

    private static String page(HttpResponse<String> answer, String path) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + path + "\n" + answer.body());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
