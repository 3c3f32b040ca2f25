package coop.impulsion.statement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.util.List;

/**
 * Puts documents in the queue that consumers compete for, a chunk a message. The message only says what to look at: the
 * database says what is still to be made, so a message lost, doubled or late changes nothing.
 */
@ApplicationScoped
class DocumentQueue {

    /** Contributors a message: the figures of a chunk are read together, each document is committed alone. */
    static final int CHUNK = 25;

    @Inject
    private JMSContext context;

    @Resource(lookup = "java:/jms/queue/StatementDocuments")
    private Queue queue;

    /** Part of the caller's transaction: sent when it commits, not at all when it does not. */
    void send(long runId, List<Long> contributors) {
        for (int from = 0; from < contributors.size(); from += CHUNK) {
            List<Long> chunk = contributors.subList(from, Math.min(from + CHUNK, contributors.size()));
            long[] ids = chunk.stream().mapToLong(Long::longValue).toArray();
            context.createProducer().send(queue, new DocumentChunk(runId, ids));
        }
    }
}
