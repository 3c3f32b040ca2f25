package coop.impulsion.paper.report;

import java.util.concurrent.atomic.AtomicLong;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DataRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A photograph as its bytes came: a JPEG goes into the document unchanged. */
public final class Photograph implements Renderable, DataRenderable {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong SHOWN = new AtomicLong();

    private final String id = "photograph " + SHOWN.incrementAndGet();
    private final byte[] bytes;

    /** @throws IllegalStateException if the bytes are neither a JPEG nor a PNG */
    public Photograph(byte[] bytes) {
        if (!startsWith(bytes, 0xFF, 0xD8, 0xFF) && !startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            throw new IllegalStateException("a picture is neither JPEG nor PNG");
        }
        this.bytes = bytes.clone();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public byte[] getData(JasperReportsContext context) {
        return bytes;
    }
}
