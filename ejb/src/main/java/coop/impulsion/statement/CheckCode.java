package coop.impulsion.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The code by which anyone verifies that a statement is one of ours, for example {@code 7KQ4-M2XW-93HD}: 60 bits of the
 * SHA-256 over the run's number, its ledger head and the contributor's number, in 32 signs that can't be mistaken for
 * one another when typed (no 0, O, 1 or I).
 */
final class CheckCode {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private CheckCode() {}

    static String of(String runNumber, String ledgerHead, String contributorNumber) {
        byte[] hash =
                sha256((runNumber + '\n' + ledgerHead + '\n' + contributorNumber).getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder(14);
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | hash[i] & 0xff;
        }
        for (int i = 0; i < 12; i++) {
            if (i == 4 || i == 8) {
                code.append('-');
            }
            code.append(SIGNS.charAt((int) (bits >>> (59 - 5 * i) & 31)));
        }
        return code.toString();
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
