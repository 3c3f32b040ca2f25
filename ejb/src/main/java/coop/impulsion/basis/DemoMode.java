package coop.impulsion.basis;

/** Whether this installation shows the demo ({@code IMPULSION_DEMO=on}); demo users exist for nobody otherwise. */
public final class DemoMode {

    private DemoMode() {}

    public static boolean isOn() {
        return "on".equalsIgnoreCase(System.getenv("IMPULSION_DEMO"));
    }
}
