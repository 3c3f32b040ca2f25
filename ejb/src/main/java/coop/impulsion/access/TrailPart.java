package coop.impulsion.access;

import java.util.List;

/** Some lines of the trail, the newest first, and whether older ones follow. */
public record TrailPart(List<TrailLine> lines, boolean isMore) {}
