package coop.impulsion.basis.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One row of a native query, read by column from 0: {@code row.text(0)}, {@code row.whole(1)}. Both databases hand over
 * the same values through it, whatever classes their drivers choose.
 */
public final class Row {

    private final Object[] columns;

    private Row(Object[] columns) {
        this.columns = columns;
    }

    /**
     * All rows of a native query.
     *
     * @param parameters for {@code ?1, ?2, …}; days and instants in their {@code java.time} types, a parameter that may be
     *     null wants a {@code CAST} around it in the query
     */
    public static Stream<Row> select(EntityManager entityManager, String sql, Object... parameters) {
        List<?> rows = query(entityManager, sql, parameters).getResultList();
        return rows.stream().map(row -> new Row(row instanceof Object[] columns ? columns : new Object[] {row}));
    }

    /** Runs a native change. @return how many rows it changed */
    public static int change(EntityManager entityManager, String sql, Object... parameters) {
        return query(entityManager, sql, parameters).executeUpdate();
    }

    /**
     * What a person types into a search field as a pattern for {@code LIKE} in any case; null for an empty field. It is
     * text, so the pattern's own signs lose their meaning.
     */
    public static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT).replace("\\", "\\\\");
        return "%" + plain.replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Query query(EntityManager entityManager, String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, column(parameters[i]));
        }
        return query;
    }

    private static Object column(Object parameter) {
        if (parameter instanceof LocalDate day) {
            return Date.valueOf(day);
        }
        if (parameter instanceof Instant instant) {
            return Timestamp.from(instant);
        }
        return parameter instanceof Enum<?> constant ? constant.name() : parameter;
    }

    public boolean has(int column) {
        return columns[column] != null;
    }

    public String text(int column) {
        return (String) columns[column];
    }

    /** A whole number that is never null: an id, a count, an amount in cents. */
    public long whole(int column) {
        return ((Number) columns[column]).longValue();
    }

    public Long wholeOrNull(int column) {
        return columns[column] == null ? null : whole(column);
    }

    public boolean is(int column) {
        return (Boolean) columns[column];
    }

    /** Null stays null. */
    public byte[] bytes(int column) {
        return (byte[]) columns[column];
    }

    /** Null stays null. */
    public LocalDate day(int column) {
        return columns[column] instanceof Date date ? date.toLocalDate() : (LocalDate) columns[column];
    }

    /** Null stays null. */
    public Instant instant(int column) {
        // Drivers differ in what they give for TIMESTAMP; the column is UTC in both.
        return columns[column] instanceof LocalDateTime time
                ? time.toInstant(ZoneOffset.UTC)
                : columns[column] == null ? null : ((Timestamp) columns[column]).toInstant();
    }

    /** Null stays null. */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return columns[column] == null ? null : Enum.valueOf(type, text(column));
    }
}
