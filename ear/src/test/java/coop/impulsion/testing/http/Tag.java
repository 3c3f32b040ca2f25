package coop.impulsion.testing.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tag of a page, by its name and what stands between it and its end. */
record Tag(String name, String attributes) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)\\s*=\\s*\"([^\"]*)\"");

    /** The empty text for one that is not there. */
    String attribute(String wanted) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equals(wanted)) {
                return unescaped(attribute.group(2));
            }
        }
        return "";
    }

    boolean has(String wanted) {
        return attributes.matches("(?s).*\\b" + wanted + "\\b.*");
    }

    /** What a reader sees of a piece of a page. */
    static String text(String html) {
        return unescaped(html.replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " "))
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
