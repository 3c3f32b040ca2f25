package coop.impulsion.statement;

import java.io.Serializable;

/** Documents of a run to be made, by contributors' row ids. */
record DocumentChunk(long runId, long[] contributors) implements Serializable {}
