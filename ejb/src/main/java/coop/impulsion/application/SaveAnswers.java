package coop.impulsion.application;

import coop.impulsion.basis.FundId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Saves what was written in fields of a form: one by itself as it is left, or a whole page by its button. */
public record SaveAnswers(FundId fund, ApplicationId application, List<Change> changes) {

    public SaveAnswers {
        changes = List.copyOf(changes);
    }

    /**
     * What was written in a field.
     *
     * @param words as to be kept; blank empties the field
     * @param seenMark {@link #mark} of the words that the page showed when it was drawn
     */
    public record Change(String field, String words, String seenMark) {}

    /** A short mark of a field's words, so that a page need not carry them twice: 16 digits of their SHA-256. */
    public static String mark(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((words == null ? "" : words.strip()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
