package coop.impulsion.risksharing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one commitment has on one line: the part of its share that is not drawn yet, when an instalment draws; its net
 * draw (drawn less returned), when money comes back.
 *
 * @param id of the commitment, once per line
 * @param signedOn earlier goes first in ties; null goes last
 * @param cents not negative
 */
public record Holding(String id, ContributorClass contributorClass, LocalDate signedOn, long cents) {

    public Holding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contributorClass, "contributorClass");
        if (cents < 0) {
            throw new IllegalArgumentException(id + " holds " + cents + " cents");
        }
    }
}
