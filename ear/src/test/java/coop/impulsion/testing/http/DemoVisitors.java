package coop.impulsion.testing.http;

import coop.impulsion.testing.DemoPeople;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The demo's people, each signed in once for all tests: a sign-in takes long, so that guessing does. */
public final class DemoVisitors {

    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

    private DemoVisitors() {}

    /** For tests that change nothing of the session. */
    public static Visitor of(String userName) {
        return SIGNED_IN.computeIfAbsent(
                userName,
                name -> DemoPeople.all().stream()
                        .filter(person -> person.userName().equals(name))
                        .findFirst()
                        .map(person -> new Visitor().signedIn(person.userName(), person.password()))
                        .orElseThrow());
    }
}
