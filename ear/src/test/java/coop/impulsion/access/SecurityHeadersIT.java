package coop.impulsion.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ArquillianTest
@RunAsClient
class SecurityHeadersIT {

    private static final String ADDRESS = "http://127.0.0.1:" + System.getProperty("it.http.port");

    @ParameterizedTest
    @CsvSource({"200, /", "200, /public/verify.xhtml", "200, /sign-in.xhtml", "404, /public/nothing.xhtml"})
    void letsPagesUseOnlyTheFilesThatLieBesideThem(int status, String path) throws Exception {
        HttpResponse<String> page = get(path);
        assertEquals(status, page.statusCode());
        String policy = header(page, "Content-Security-Policy");
        assertTrue(policy.contains("script-src 'self'"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals("no-store", header(page, "Cache-Control"));
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertFalse(page.body().contains("<style"), page.body());
        assertFalse(page.body().contains(" onclick="), page.body());
        assertFalse(page.body().matches("(?s).*<script(?![^>]* src=).*"), page.body());
    }

    @Test
    void letsWhatIsNoPageUseNothing() throws Exception {
        HttpResponse<String> style = get("/jakarta.faces.resource/impulsion.css.xhtml?ln=impulsion");
        assertEquals(200, style.statusCode());
        assertTrue(header(style, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("nosniff", header(style, "X-Content-Type-Options"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        assertEquals(1, response.headers().allValues(name).size(), name + " in " + response.headers());
        return response.headers().firstValue(name).orElseThrow();
    }
}
