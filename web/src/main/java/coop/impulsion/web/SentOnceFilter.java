package coop.impulsion.web;

import coop.impulsion.document.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers a form of a page that is sent twice, as an impatient double click does, as if it were sent once: the second waits
 * for the first and leads where it led. The same form is the same drawing of its page with the same words in it; of what
 * led nowhere, because it was refused, nothing is remembered.
 *
 * <p>This spares people a contributor registered twice. That money moves once, on every node and for good, is for the
 * {@code CommandKey} of its commands.
 */
public class SentOnceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    private static final String SENT = SentOnceFilter.class.getName();
    private static final int LONGEST_WAIT_SECONDS = 60;

    /** Where the last forms of a session led, or will lead. */
    private static final class Sent extends LinkedHashMap<String, CompletableFuture<String>> implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int KEPT = 20;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
            return size() > KEPT;
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        boolean isForm = request.getMethod().equals("POST")
                && session != null
                && request.getUserPrincipal() != null
                && request.getParameter(VIEW_STATE) != null;
        if (!isForm) {
            chain.doFilter(request, response);
            return;
        }
        Sent sent = sent(session);
        String form = form(request);
        CompletableFuture<String> own = new CompletableFuture<>();
        CompletableFuture<String> first;
        synchronized (sent) {
            first = sent.putIfAbsent(form, own);
        }
        String target = first == null ? null : target(first);
        if (target != null) {
            response.sendRedirect(target);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            String led = response.getStatus() == HttpServletResponse.SC_FOUND ? response.getHeader("Location") : null;
            if (led == null && first == null) {
                synchronized (sent) {
                    sent.remove(form);
                }
            }
            own.complete(led);
        }
    }

    /** One at a time: two first forms of a session would each have their own. */
    private synchronized Sent sent(HttpSession session) {
        Sent sent = (Sent) session.getAttribute(SENT);
        if (sent == null) {
            sent = new Sent();
            session.setAttribute(SENT, sent);
        }
        return sent;
    }

    /** What tells it from all others, its files included. */
    private static String form(HttpServletRequest request) throws IOException, ServletException {
        Map<String, String> words = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> words.put(name, Arrays.toString(values)));
        StringBuilder form = new StringBuilder();
        form.append(request.getRequestURI()).append('?').append(request.getQueryString());
        form.append('\n').append(words);
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    try (InputStream content = part.getInputStream()) {
                        form.append('\n').append(part.getSubmittedFileName());
                        form.append(' ').append(Sha256.of(content.readAllBytes()));
                    }
                }
            }
        }
        return Sha256.of(form.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Null if the first led nowhere. */
    private static String target(CompletableFuture<String> first) {
        try {
            return first.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException e) {
            return null;
        }
    }
}
