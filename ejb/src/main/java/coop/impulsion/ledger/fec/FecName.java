package coop.impulsion.ledger.fec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file's name, which says whose it is and which year it closes: {@code 123456782FEC20261231.txt}.
 *
 * @param siren nine digits
 * @param closesOn last day of the fiscal year
 */
public record FecName(String siren, LocalDate closesOn) {

    private static final Pattern FORM = Pattern.compile("(\\d{9})FEC(\\d{8})\\.txt", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException if the SIREN has not nine digits */
    public FecName {
        if (!siren.matches("\\d{9}")) {
            throw new IllegalArgumentException("not a SIREN: " + siren);
        }
    }

    /** What a file's name says, or empty if it has another form. */
    public static Optional<FecName> of(String fileName) {
        Matcher matcher = FORM.matcher(fileName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new FecName(matcher.group(1), LocalDate.parse(matcher.group(2), DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String fileName() {
        return siren + "FEC" + DateTimeFormatter.BASIC_ISO_DATE.format(closesOn) + ".txt";
    }

    /** Name of the text beside it that describes it. */
    public String descriptionFileName() {
        return siren + "FEC" + DateTimeFormatter.BASIC_ISO_DATE.format(closesOn) + "-description.txt";
    }

    /** First day of the fiscal year, which is twelve months long. */
    public LocalDate opensOn() {
        return closesOn.plusDays(1).minusYears(1);
    }
}
