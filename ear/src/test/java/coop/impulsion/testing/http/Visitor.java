package coop.impulsion.testing.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody before the portal, with cookies of their own: {@code new Visitor().signedIn("nadia", …).get("/home.xhtml")}.
 * Redirects are followed, and only inside the portal.
 */
public final class Visitor {

    private static final int MOST_REDIRECTS = 5;

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    /** Before the server of the tests. */
    public Visitor() {
        this("http://127.0.0.1:" + System.getProperty("it.http.port"));
    }

    public Visitor(String address) {
        this.address = address;
    }

    /** @throws IllegalStateException if the portal does not let them in */
    public Visitor signedIn(String userName, String password) {
        Answer form = get("/sign-in.xhtml");
        Answer answer = submit(
                form,
                form.forms().stream()
                        .filter(one -> one.fields().stream()
                                .anyMatch(field -> field.type().equals("password")))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no sign-in at " + form)),
                Map.of("text", userName, "password", password));
        if (answer.status() != 200 || answer.path().startsWith("/sign-in")) {
            throw new IllegalStateException(userName + " could not sign in: " + answer);
        }
        return this;
    }

    /** @param path with its query, from the root of the portal */
    public Answer get(String path) {
        return follow(send(request(path).GET().build(), path));
    }

    /** The first answer, wherever it leads. */
    public Answer getOnce(String path) {
        return send(request(path).GET().build(), path);
    }

    /** As a browser posts from a page of the portal. */
    public Answer post(String path, String contentType, byte[] body) {
        return follow(send(
                request(path)
                        .header("Origin", address)
                        .header("Content-Type", contentType)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                path));
    }

    public Answer post(String path, List<Map.Entry<String, String>> parameters) {
        return post(
                path, "application/x-www-form-urlencoded", encoded(parameters).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Fills a form in as it was drawn, but for what is given, and sends it.
     *
     * @param values by name, or by type where no field has that name ({@code text}, {@code password})
     */
    public Answer submit(Answer page, Form form, Map<String, String> values) {
        List<Map.Entry<String, String>> parameters = form.filledIn(values);
        String target = page.resolve(form.action());
        if (form.isGet()) {
            return get(target.replaceFirst("\\?.*", "") + '?' + encoded(parameters));
        }
        if (form.isMultipart()) {
            Multipart parts = new Multipart();
            parameters.forEach(one -> parts.text(one.getKey(), one.getValue()));
            return post(target, parts.contentType(), parts.bytes());
        }
        return post(target, parameters);
    }

    /**
     * The same with a file in the form's first field for files.
     *
     * @param fileName as a browser would send it
     * @param contentType as a browser would declare it
     */
    public Answer submit(
            Answer page, Form form, Map<String, String> values, String fileName, String contentType, byte[] content) {
        Multipart parts = new Multipart();
        form.filledIn(values).forEach(one -> parts.text(one.getKey(), one.getValue()));
        String field = form.fields().stream()
                .filter(one -> one.type().equals("file"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no file is asked for at " + page))
                .name();
        parts.file(field, fileName, contentType, content);
        return post(page.resolve(form.action()), parts.contentType(), parts.bytes());
    }

    /** The first answer to a request of any method, with any headers. */
    public Answer ask(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request.build(), path);
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    public void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    }

    private Answer send(HttpRequest request, String path) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new PortalGone(request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        List<String> passed = new ArrayList<>();
        while (answer.isRedirect()) {
            passed.add(answer.path());
            String location = answer.header("Location");
            boolean isHere = location.startsWith(address + '/') || location.matches("/(?!/).*");
            String target = location.startsWith(address) ? location.substring(address.length()) : location;
            if (!isHere || passed.size() > MOST_REDIRECTS) {
                throw new IllegalStateException("led from " + passed + " to " + location);
            }
            answer = send(request(target).GET().build(), target);
        }
        return answer;
    }

    private static String encoded(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(one -> URLEncoder.encode(one.getKey(), StandardCharsets.UTF_8)
                        + '='
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The server does not answer any more. */
    public static final class PortalGone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PortalGone(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
