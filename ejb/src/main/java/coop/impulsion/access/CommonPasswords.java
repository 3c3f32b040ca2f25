package coop.impulsion.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells passwords that are long and yet guessed first: "motdepasse2026!", "azertyuiop12", "abcabcabcabc", the user's own
 * name with some figures. What is left once the known words are taken away must be worth guessing by itself.
 */
final class CommonPasswords {

    private static final String RESOURCE = "common-passwords.txt";
    private static final int SHORTEST_REST = 6;
    private static final int SHORTEST_OWN_WORD = 4;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NO_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1+.{0,3}");

    private static final String[] ROWS = {
        "abcdefghijklmnopqrstuvwxyz",
        "01234567890123456789",
        "azertyuiopqsdfghjklmwxcvbn",
        "qwertyuiopasdfghjklzxcvbnm",
        "qwertzuiopasdfghjklyxcvbnm"
    };

    private static final Set<String> KNOWN = known();

    private CommonPasswords() {}

    /**
     * @param ownWords what everybody knows of the user: sign-in name, display name, address; null parts are skipped
     */
    static boolean contains(String password, String... ownWords) {
        String text = password.toLowerCase(Locale.ROOT);
        return isKnown(text) || REPEATED.matcher(text).matches() || isRow(text) || isMadeOf(text, ownWords);
    }

    private static boolean isKnown(String text) {
        String letters = AROUND.matcher(text).replaceAll("");
        return KNOWN.contains(text)
                || KNOWN.contains(letters)
                || KNOWN.contains(plain(letters))
                || KNOWN.contains(AROUND.matcher(plain(text)).replaceAll(""));
    }

    /** Figures and signs that stand for letters, as in "m0tdep@sse". */
    private static String plain(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's');
    }

    private static boolean isRow(String text) {
        String letters = AROUND.matcher(text).replaceAll("");
        String row = letters.length() < SHORTEST_REST ? text : letters;
        String back = new StringBuilder(row).reverse().toString();
        for (String keys : ROWS) {
            if (keys.contains(row) || keys.contains(back)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeOf(String text, String... ownWords) {
        String rest = text;
        for (String words : ownWords) {
            if (words == null) {
                continue;
            }
            for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() >= SHORTEST_OWN_WORD) {
                    rest = rest.replace(word, "");
                }
            }
        }
        rest = rest.replace("impulsion", "");
        return !rest.equals(text) && (isShort(rest) || isKnown(rest));
    }

    private static boolean isShort(String text) {
        return NO_SIGNS.matcher(text).replaceAll("").length() < SHORTEST_REST;
    }

    private static Set<String> known() {
        try (InputStream resource = CommonPasswords.class.getResourceAsStream(RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
