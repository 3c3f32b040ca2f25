package coop.impulsion.demo;

/** Invented SIREN numbers that pass the check of the real ones (Luhn): eight digits and the one that completes them. */
final class DemoSiren {

    private DemoSiren() {}

    static String of(int eightDigits) {
        String digits = String.format("%08d", eightDigits);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = digits.charAt(i) - '0';
            if (i % 2 == 1) {
                digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
