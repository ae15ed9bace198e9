package io.allium.runtime.train;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.EnoughMemory;
import java.nio.FloatBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes batches in a thread of its own, while the one before is trained on, in memory that is used again. Examples stay
 * what they are, bytes for instance, until their batch is made.
 */
final class Feed implements AutoCloseable {
    /** One batch that is trained on, one that is ready, one that is being made. */
    private static final int MEMORIES = 3;

    private final Encoder<?, ?> examples;
    private final int batchSize;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(Feed::thread);
    private final List<BatchMemory> memories = new ArrayList<>();
    private final BatchMemory lastMemory;

    /**
     * A feed.
     *
     * @param engine whose memory is filled
     * @param examples what batches are made of
     * @param batchSize how many a batch has; the last one of an epoch may have fewer
     */
    Feed(Engine engine, Encoder<?, ?> examples, int batchSize) {
        this.examples = examples;
        this.batchSize = batchSize;
        int rest = examples.size() % batchSize;
        try {
            for (int i = 0; i < MEMORIES; i++) {
                memories.add(engine.memory(batchSize));
            }
            lastMemory = engine.memory(rest == 0 ? batchSize : rest);
        } catch (RuntimeException | Error e) {
            memories.forEach(BatchMemory::close);
            throw e;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "allium-feed");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins an epoch.
     *
     * @param order all examples; it must not change before the epoch has ended
     */
    Epoch epoch(int[] order) {
        return new Epoch(order);
    }

    /** The batches of one epoch, in order. */
    final class Epoch {
        private final int[] order;
        private final Deque<Future<Batch>> coming = new ArrayDeque<>();
        private int next;

        private Epoch(int[] order) {
            this.order = order;
            memories.forEach(this::make);
        }

        private void make(BatchMemory free) {
            int from = next;
            int to = Math.min(order.length, from + batchSize);
            if (from < to) {
                next = to;
                BatchMemory memory = to == order.length ? lastMemory : free;
                coming.add(maker.submit(() -> EnoughMemory.forBatch(to - from, () -> batch(memory, from, to))));
            }
        }

        private Batch batch(BatchMemory memory, int from, int to) {
            float[] input = new float[examples.width()];
            FloatBuffer inputs = memory.inputs();
            float[] targets = new float[(to - from) * examples.targetWidth()];
            for (int i = from; i < to; i++) {
                examples.input(order[i], input, 0);
                inputs.put((i - from) * input.length, input);
                examples.target(order[i], targets, (i - from) * examples.targetWidth());
            }
            return new Batch(memory, targets);
        }

        /** Whether there is another batch. */
        boolean hasNext() {
            return !coming.isEmpty();
        }

        /**
         * The next batch, once it is made.
         *
         * @throws AlliumException if an example cannot be used, memory runs out, or the thread is interrupted, also
         *     before
         */
        Batch next() {
            try {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                return coming.remove().get();
            } catch (ExecutionException e) {
                throw unchecked(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AlliumException(
                        Code.INTERRUPTED,
                        "The training was interrupted. The model has the weights of the last step; fit trains on from"
                                + " there.",
                        e);
            }
        }

        /** A batch has been trained on; its memory gets the next one. */
        void done(Batch batch) {
            make(batch.memory());
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException ordinary ? ordinary : new IllegalStateException(failure);
    }

    /** Ends the thread, and gives the memory back. */
    @Override
    public void close() {
        maker.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!maker.isTerminated()) {
            try {
                maker.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        memories.forEach(BatchMemory::close);
        lastMemory.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
