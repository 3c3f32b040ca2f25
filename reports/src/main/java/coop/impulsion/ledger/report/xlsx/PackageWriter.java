package coop.impulsion.ledger.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP file whose parts are deflated chunk by chunk, on helper threads while the caller makes the next chunk. A few
 * chunks are under way at any moment, so memory stays the same whatever the size; the caller alone touches the target.
 *
 * <p>Chunks are deflated apart from each other and joined at byte boundaries, which every reader takes for one stream.
 * When helpers are busy elsewhere or refuse, the caller deflates by itself: nothing waits for a thread that never comes.
 *
 * <p>No part and no file reaches 4 GiB (a full sheet has less than one): beyond, {@link UncheckedIOException}.
 */
final class PackageWriter implements Closeable {

    /** Bytes of a part that are deflated together. */
    static final int CHUNK = 1 << 18;

    /** Chunks that may be under way: enough to keep two cores busy. */
    private static final int UNDER_WAY = 6;
    /** Fast, as rows repeat themselves; level 6 would make a file a seventh smaller. */
    private static final int LEVEL = 3;

    private static final int VERSION = 20;
    /** Sizes follow the data, names are UTF-8. */
    private static final int FLAGS = 0x0808;

    private final OutputStream target;
    private final Executor helpers;
    private final int time;
    private final int date;
    private final Deque<FutureTask<Chunk>> underWay = new ArrayDeque<>();
    private final Queue<Deflater> deflaters = new ConcurrentLinkedQueue<>();
    private final Deque<byte[]> free = new ArrayDeque<>();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final CRC32 checksum = new CRC32();
    private volatile boolean isClosed;
    private int parts;
    private long written;
    private byte[] name;
    private long startsAt;
    private long plainSize;
    private long deflatedSize;

    private record Chunk(byte[] plain, byte[] deflated, int length) {}

    /** @param stamp the time every part carries, so that equal contents make equal files */
    PackageWriter(OutputStream target, Executor helpers, LocalDateTime stamp) {
        this.target = target;
        this.helpers = helpers;
        this.time = stamp.getHour() << 11 | stamp.getMinute() << 5 | stamp.getSecond() / 2;
        this.date = Math.max(0, stamp.getYear() - 1980) << 9 | stamp.getMonthValue() << 5 | stamp.getDayOfMonth();
    }

    /** An array for the next chunk, at least {@link #CHUNK} long, to be handed to {@link #write}. */
    byte[] buffer() {
        byte[] reused = free.poll();
        return reused != null ? reused : new byte[CHUNK + CHUNK / 8];
    }

    void begin(String part) {
        name = part.getBytes(StandardCharsets.UTF_8);
        startsAt = written;
        plainSize = 0;
        deflatedSize = 0;
        checksum.reset();
        ByteBuffer header = record(30 + name.length, 0x04034b50);
        common(header, 0, 0, 0).putShort((short) 0).put(name);
        out(header.array(), header.position());
    }

    /** Takes the array over until it comes back from {@link #buffer}. */
    void write(byte[] chunk, int length) {
        deflate(chunk, length, false);
    }

    /** Ends the part that {@link #begin} began, with this as its last bytes. */
    void end(byte[] chunk, int length) {
        deflate(chunk, length, true);
        while (!underWay.isEmpty()) {
            takeFirst();
        }
        long crc = checksum.getValue();
        ByteBuffer descriptor = record(16, 0x08074b50).putInt((int) crc);
        descriptor.putInt(bounded(deflatedSize)).putInt(bounded(plainSize));
        out(descriptor.array(), descriptor.position());
        ByteBuffer entry = record(46 + name.length, 0x02014b50).putShort((short) VERSION);
        common(entry, crc, deflatedSize, plainSize);
        // No extra field, no comment, first disk, no attributes.
        entry.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        entry.putInt(bounded(startsAt)).put(name);
        directory.write(entry.array(), 0, entry.position());
        parts++;
    }

    void put(String part, byte[] content) {
        begin(part);
        end(content, content.length);
    }

    /** Writes the directory; nothing can follow. */
    void finish() {
        long at = written;
        out(directory.toByteArray(), directory.size());
        ByteBuffer tail = record(22, 0x06054b50).putInt(0);
        tail.putShort((short) parts).putShort((short) parts);
        tail.putInt(directory.size()).putInt(bounded(at)).putShort((short) 0);
        out(tail.array(), tail.position());
    }

    /** Gives back what is held outside the heap; chunks still under way come to nothing. */
    @Override
    public void close() {
        isClosed = true;
        underWay.forEach(task -> task.cancel(false));
        releaseDeflaters();
    }

    private void deflate(byte[] chunk, int length, boolean isLast) {
        checksum.update(chunk, 0, length);
        plainSize += length;
        FutureTask<Chunk> task = new FutureTask<>(() -> deflated(chunk, length, isLast));
        underWay.add(task);
        if (!isLast) {
            try {
                helpers.execute(task);
            } catch (RejectedExecutionException e) {
                // Nobody is free: it is deflated below, when its turn comes.
            }
        }
        while (underWay.size() > UNDER_WAY) {
            takeFirst();
        }
    }

    private void takeFirst() {
        FutureTask<Chunk> first = underWay.poll();
        // Nothing happens here if a helper has begun; otherwise the caller does the work itself.
        first.run();
        try {
            Chunk chunk = first.get();
            deflatedSize += chunk.length;
            out(chunk.deflated, chunk.length);
            if (chunk.plain.length >= CHUNK && free.size() <= UNDER_WAY) {
                free.add(chunk.plain);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a chunk could not be deflated", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while a file was written"));
        }
    }

    private Chunk deflated(byte[] plain, int length, boolean isLast) {
        Deflater reused = deflaters.poll();
        Deflater deflater = reused != null ? reused : new Deflater(LEVEL, true);
        try {
            deflater.setInput(plain, 0, length);
            if (isLast) {
                deflater.finish();
            }
            byte[] deflated = new byte[length / 6 + 64];
            int filled = 0;
            while (true) {
                filled += deflater.deflate(
                        deflated, filled, deflated.length - filled, isLast ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                if (filled < deflated.length) {
                    return new Chunk(plain, deflated, filled);
                }
                deflated = Arrays.copyOf(deflated, deflated.length * 2);
            }
        } finally {
            deflater.reset();
            deflaters.add(deflater);
            if (isClosed) {
                releaseDeflaters();
            }
        }
    }

    private void releaseDeflaters() {
        for (Deflater deflater = deflaters.poll(); deflater != null; deflater = deflaters.poll()) {
            deflater.end();
        }
    }

    private static ByteBuffer record(int size, int signature) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
    }

    /** What local headers and directory entries have in common. */
    private ByteBuffer common(ByteBuffer header, long crc, long deflated, long plain) {
        header.putShort((short) VERSION).putShort((short) FLAGS).putShort((short) Deflater.DEFLATED);
        header.putShort((short) time).putShort((short) date).putInt((int) crc);
        return header.putInt(bounded(deflated)).putInt(bounded(plain)).putShort((short) name.length);
    }

    private static int bounded(long size) {
        if (size > 0xFFFF_FFFEL) {
            throw new UncheckedIOException(new IOException("a spreadsheet file of 4 GiB or more is not written"));
        }
        return (int) size;
    }

    private void out(byte[] bytes, int length) {
        try {
            target.write(bytes, 0, length);
            written += length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
