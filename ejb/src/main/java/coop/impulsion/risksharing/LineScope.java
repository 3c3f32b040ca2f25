package coop.impulsion.risksharing;

import java.util.Objects;
import java.util.Set;

/**
 * Which lines of an award a commitment may pay for: all of them, or only the named ones. {@code only(Set.of())} may pay
 * for nothing: such a commitment is not eligible.
 *
 * <p>Commitments with the same scope should share one instance; equal ones are recognised too, only more slowly.
 */
public final class LineScope {

    private static final LineScope ALL = new LineScope(null);

    private final Set<String> keys;
    private final int hash;

    private LineScope(Set<String> keys) {
        this.keys = keys;
        this.hash = Objects.hashCode(keys);
    }

    /** Without an earmark on lines. */
    public static LineScope all() {
        return ALL;
    }

    /** Earmarked for these lines; keys that an award doesn't have count for nothing. */
    public static LineScope only(Set<String> keys) {
        return new LineScope(Set.copyOf(keys));
    }

    public static LineScope only(String... keys) {
        return only(Set.of(keys));
    }

    public boolean allowsAll() {
        return keys == null;
    }

    public boolean allows(String key) {
        return keys == null || keys.contains(key);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof LineScope scope && hash == scope.hash && Objects.equals(keys, scope.keys);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return keys == null ? "all lines" : "only " + keys;
    }
}
