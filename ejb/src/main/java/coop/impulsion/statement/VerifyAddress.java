package coop.impulsion.statement;

/**
 * Where anyone verifies a statement: the portal's public address ({@code IMPULSION_PUBLIC_URL}, without it the local
 * one) and the page that takes the code.
 */
final class VerifyAddress {

    private VerifyAddress() {}

    static String of(String checkCode) {
        String portal = System.getenv("IMPULSION_PUBLIC_URL");
        String base = portal == null || portal.isBlank() ? "http://127.0.0.1:" + port() : portal.strip();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/public/verify.xhtml?code="
                + checkCode;
    }

    private static String port() {
        String port = System.getenv("IMPULSION_HTTP_PORT");
        return port == null || port.isBlank() ? "8080" : port.strip();
    }
}
