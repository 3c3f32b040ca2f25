package coop.impulsion.impact.model;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from a JPEG how the camera was held (Exif), so that a picture can be turned upright. */
final class CameraNotes {

    /** The orientation of a camera held level, and of a picture that says nothing. */
    static final int UPRIGHT = 1;

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int TIFF_LITTLE_ENDIAN = 0x4949;

    private CameraNotes() {}

    /** 1 to 8; 1 for what can't be read. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg);
            bytes.position(2);
            for (int marker = bytes.getShort() & 0xFFFF; marker != START_OF_SCAN; marker = bytes.getShort() & 0xFFFF) {
                int next = bytes.position() + (bytes.getShort() & 0xFFFF);
                if (marker == APP1 && bytes.getInt() == EXIF) {
                    bytes.getShort();
                    return orientation(bytes.slice());
                }
                bytes.position(next);
            }
        } catch (BufferUnderflowException | IllegalArgumentException cutShort) {
            // A picture without readable notes is shown as it is.
        }
        return UPRIGHT;
    }

    private static int orientation(ByteBuffer tiff) {
        boolean isLittle = tiff.getShort() == TIFF_LITTLE_ENDIAN;
        tiff.order(isLittle ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort() & 0xFFFF;
            tiff.getShort();
            tiff.getInt();
            int value = tiff.getShort() & 0xFFFF;
            tiff.getShort();
            if (tag == ORIENTATION) {
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
