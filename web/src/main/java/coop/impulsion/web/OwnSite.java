package coop.impulsion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Tells whether a post comes from a page of this site: what pages outside Faces, which has its own token, ask before
 * they change something. Browsers say so in a header that no page of another site can set.
 */
public final class OwnSite {

    private OwnSite() {}

    /** False also when the browser says nothing. */
    public static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && isHost(origin, request.getHeader("Host"));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
