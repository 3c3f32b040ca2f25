package coop.impulsion.ledger.fec;

import coop.impulsion.ledger.JournalLineView;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A line of the journal with the one thing that the file tells besides.
 *
 * @param line the posting with its entry
 * @param letteredOn when the line was lettered, null if it is not
 */
public record FecLine(JournalLineView line, LocalDate letteredOn) {

    public FecLine {
        Objects.requireNonNull(line, "line");
        if ((line.lettering() == null) != (letteredOn == null)) {
            throw new IllegalArgumentException("a lettering has its date: " + line.entryNumber());
        }
    }
}
