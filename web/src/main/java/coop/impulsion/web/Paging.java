package coop.impulsion.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which page of a list is shown, from its address; page 1 is the first. Beyond the last, the list is read again once it is
 * known how long it is: {@code if (paging.wasBeyond(part.count())) part = read();}.
 */
public final class Paging {

    /** Further than any list goes; what is asked for stays a whole number of rows. */
    private static final int LAST = 1_000_000;

    private final int size;
    private int number = 1;

    public Paging(int size) {
        this.size = size;
    }

    public int size() {
        return size;
    }

    /** How many rows stand before the page. */
    public int from() {
        return (number - 1) * size;
    }

    public int pagesOf(long count) {
        return (int) Math.max(1, (count + size - 1) / size);
    }

    /** Whether the page stands behind the end of a list of that length; then it is the last one from now on. */
    public boolean wasBeyond(long count) {
        boolean wasBeyond = number > pagesOf(count);
        number = Math.min(number, pagesOf(count));
        return wasBeyond;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.min(Math.max(number, 1), LAST);
    }

    /** A text as a part of an address: {@code a b&c} is {@code a+b%26c}. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * Filters as a part of an address to which more is added: {@code query("class", PUBLIC, "q", null)} gives
     * {@code class=PUBLIC&}. Empty values are left out.
     */
    public static String query(Object... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                query.append(namesAndValues[i])
                        .append('=')
                        .append(encoded(value.toString()))
                        .append('&');
            }
        }
        return query.toString();
    }
}
