package coop.impulsion.testing;

/** SIREN numbers that pass the check of the real ones: eight digits and the one that completes them. */
public final class InventedSiren {

    private InventedSiren() {}

    public static String of(int eightDigits) {
        String digits = "%08d".formatted(eightDigits);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int twice = (digits.charAt(i) - '0') * (1 + i % 2);
            sum += twice / 10 + twice % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
