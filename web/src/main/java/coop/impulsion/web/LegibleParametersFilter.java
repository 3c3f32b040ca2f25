package coop.impulsion.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets pages and downloads read of what was typed or sent only what a reader would see: {@code "Four\u202Efdp"} is read as
 * {@code "Fourfdp"}. Left out are control characters (a database takes no NUL, XML takes few of the others), marks that
 * turn the direction of writing, by which one text shows as another, and other invisible signs, as they come along when
 * text is copied from elsewhere. Tabs and ends of lines stay, and what joins letters and emojis.
 */
public class LegibleParametersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Legible(request), response);
    }

    /** The text without what nobody sees; the same one if there is nothing to leave out. */
    static String legible(String text) {
        if (text == null || text.codePoints().allMatch(LegibleParametersFilter::isKept)) {
            return text;
        }
        return text.codePoints()
                .filter(LegibleParametersFilter::isKept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isKept(int point) {
        return switch (point) {
            case '\t', '\n', '\r', '\u200C', '\u200D' -> true;
            default ->
                switch (Character.getType(point)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    // U+FFFE, U+FFFF and their like are no characters and never will be.
                    default -> (point & 0xFFFE) != 0xFFFE;
                };
        };
    }

    private static final class Legible extends HttpServletRequestWrapper {

        Legible(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return legible(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return legible(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> parameters.put(name, legible(values)));
            return parameters;
        }

        private static String[] legible(String[] values) {
            if (values == null) {
                return null;
            }
            String[] legible = new String[values.length];
            for (int i = 0; i < values.length; i++) {
                legible[i] = LegibleParametersFilter.legible(values[i]);
            }
            return legible;
        }

        private static String legible(String value) {
            return LegibleParametersFilter.legible(value);
        }
    }
}
