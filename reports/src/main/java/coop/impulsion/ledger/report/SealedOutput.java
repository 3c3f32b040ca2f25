package coop.impulsion.ledger.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on and tells how many they were and what their SHA-256 is. */
final class SealedOutput extends FilterOutputStream {

    private final MessageDigest digest;
    private long length;

    SealedOutput(OutputStream target) {
        super(target);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        digest.update(bytes, from, count);
        length += count;
    }

    long length() {
        return length;
    }

    /** 64 hexadecimal digits; nothing may follow. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
