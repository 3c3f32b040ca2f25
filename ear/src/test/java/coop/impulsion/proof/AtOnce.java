package coop.impulsion.proof;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Lets several threads of the server do something at the same moment. */
@ApplicationScoped
public class AtOnce {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Resource
    private ManagedThreadFactory threads;

    /**
     * What came of one thread's act.
     *
     * @param answer null if it threw
     * @param thrown null if it answered
     */
    public record Outcome<T>(T answer, Throwable thrown) {

        public boolean isDone() {
            return thrown == null;
        }

        /** Whether that exception, or one that it was caused by, is of the type. */
        public boolean isRefusedBy(Class<? extends Throwable> type) {
            return refusal(type) != null;
        }

        public <R extends Throwable> R refusal(Class<R> type) {
            Throwable one = thrown;
            while (one != null && !type.isInstance(one)) {
                one = one.getCause();
            }
            return type.cast(one);
        }
    }

    /** Does the acts of {@code 0 … threads - 1} together; in their order. */
    public <T> List<Outcome<T>> run(int count, IntFunction<Callable<T>> act) {
        ExecutorService executor = Executors.newFixedThreadPool(count, threads);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Callable<T> one = act.apply(i);
                futures.add(executor.submit(() -> {
                    await(start);
                    return one.call();
                }));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> future : futures) {
                outcomes.add(outcome(future));
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }

    public static <T> long count(List<Outcome<T>> outcomes, Predicate<Outcome<T>> which) {
        return outcomes.stream().filter(which).count();
    }

    private static void await(CyclicBarrier start) throws InterruptedException {
        try {
            start.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the threads did not start together", e);
        }
    }

    private static <T> Outcome<T> outcome(Future<T> future) {
        try {
            return new Outcome<>(future.get(LONGEST.toSeconds(), TimeUnit.SECONDS), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
