package coop.impulsion.contributor;

import java.util.List;

/** Some contributors of a list, and how many there are in all. */
public record ContributorPart(List<ContributorLine> lines, long count) {

    public ContributorPart {
        lines = List.copyOf(lines);
    }
}
