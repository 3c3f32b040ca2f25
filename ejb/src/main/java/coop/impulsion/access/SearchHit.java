package coop.impulsion.access;

import java.util.Objects;

/**
 * Something that a search found: "E-2026-0012, Fromagerie des Reculées".
 *
 * @param number what people quote, or null where there is only a name
 * @param name whose or what
 * @param link its page, from the context root
 */
public record SearchHit(SearchKind kind, String number, String name, String link) {

    public SearchHit {
        Objects.requireNonNull(kind, "kind");
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("not a page of this installation: " + link);
        }
    }
}
