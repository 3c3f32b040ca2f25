package coop.impulsion.bench;

import java.util.concurrent.Callable;

/** One subject that is measured, with all contenders in one run. Runs in a Java of its own. */
public interface Benchmark {

    /** Heading of its section. */
    String title();

    /** Measures and prints. */
    void run(Report report, Scale scale) throws Exception;

    /**
     * Prepares the input of one contender, for a fresh Java in which its first time and its memory are measured.
     *
     * @return what is to be measured
     */
    default Callable<?> prepared(String contender, int size) throws Exception {
        throw new UnsupportedOperationException(title() + " is not measured cold");
    }
}
