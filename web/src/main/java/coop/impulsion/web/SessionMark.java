package coop.impulsion.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** A cookie that says nothing but "somebody is signed in here", so that a page can tell that a session ended by itself. */
public final class SessionMark {

    public static final String NAME = "impulsion-signed-in";
    public static final int BROWSER_CLOSED = -1;
    public static final int NOW = 0;

    private SessionMark() {}

    /** @param end when it goes away: {@link #BROWSER_CLOSED} or {@link #NOW} */
    public static Cookie until(HttpServletRequest request, int end) {
        Cookie cookie = new Cookie(NAME, "1");
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(end);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
