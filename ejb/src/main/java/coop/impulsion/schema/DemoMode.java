package coop.impulsion.schema;

/** Whether this installation shows the demo ({@code IMPULSION_DEMO=on}); demo users exist for nobody otherwise. */
public final class DemoMode {

    private DemoMode() {}

    public static boolean isOn() {
        return "on".equalsIgnoreCase(System.getenv("IMPULSION_DEMO"));
    }

    /** Whether this start was asked to throw the demo away and play it again. */
    static boolean isResetAskedFor() {
        return "on".equalsIgnoreCase(System.getenv("IMPULSION_DEMO_RESET"));
    }
}
