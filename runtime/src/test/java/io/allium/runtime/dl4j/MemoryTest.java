package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.engine.Engine;
import io.allium.runtime.engine.FreshWeights;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

/**
 * Native memory neither grows with the number of steps nor stays when an engine is gone. {@code -Plong} makes more
 * steps.
 */
class MemoryTest {
    private static final int WARM = 500;
    private static final int STEPS = Integer.getInteger("allium.memory.steps", 2_000);
    private static final int MEGABYTE = 1 << 20;
    private static final int ENGINES = 40;
    private static final long HEAP_NOISE = 16L * MEGABYTE;

    /** Compiled code, and what the heap has given back and the system has not taken yet. */
    private static final long NATIVE_NOISE = 100L * MEGABYTE;

    @Test
    void stepsLeaveNothingBehind() throws InterruptedException {
        InferredNetwork network = network(8);
        Engine engine = EngineChoice.ONEDNN.engine(network);
        engine.setWeights(FreshWeights.draw(network, 1));
        try (BatchMemory batch = engine.memory(4)) {
            steps(engine, batch, WARM);
            long tracked = Pointer.totalBytes();
            long heap = usedHeap();
            long beside = besideHeap();

            steps(engine, batch, STEPS);

            assertThat(Pointer.totalBytes()).isLessThanOrEqualTo(tracked + MEGABYTE);
            assertThat(usedHeap()).isLessThan(heap + HEAP_NOISE);
            assertThat(besideHeap()).isLessThan(beside + NATIVE_NOISE);
        }
    }

    /** ND4J lets go of arrays in a thread of its own, some time after the collector has found them. */
    private static long usedHeap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            System.gc();
            Thread.sleep(100);
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    /** What the process has in memory beside the heap, of which any part may be there. */
    private static long besideHeap() {
        return Pointer.physicalBytes() - Runtime.getRuntime().totalMemory();
    }

    private static void steps(Engine engine, BatchMemory batch, int count) {
        float[] targets = {0, 1, 0, 1};
        for (int i = 0; i < count; i++) {
            assertThat(engine.train(batch, targets).loss()).isFinite();
        }
    }

    /** Each has about 8 MB of plans: without cleaning, 40 of them would be 320. */
    @Test
    void enginesThatAreGoneGiveTheirMemoryBack() throws InterruptedException {
        makeAndForget();
        System.gc();
        Thread.sleep(200);
        long before = Pointer.totalBytes();
        for (int i = 0; i < ENGINES; i++) {
            makeAndForget();
            System.gc();
        }
        for (int i = 0; i < 50 && Pointer.totalBytes() > before + 40L * MEGABYTE; i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(Pointer.totalBytes()).isLessThan(before + 40L * MEGABYTE);
    }

    private static void makeAndForget() {
        InferredNetwork network = network(64);
        Engine engine = EngineChoice.ONEDNN.engine(network);
        engine.setWeights(FreshWeights.draw(network, 1));
        engine.train(new float[4 * 64 * 64], new float[] {0, 1, 0, 1}, 4);
    }

    private static InferredNetwork network(int side) {
        return Inference.infer(NetworkSpec.named("com.example.Small")
                .layer("image", ImageSpec.DEFAULTS.height(side).width(side).channels(1))
                .layer("conv", Conv2DSpec.DEFAULTS.filters(32).kernelSize(3), "image")
                .layer("flat", FlattenSpec.DEFAULTS, "conv")
                .layer("out", DenseSpec.DEFAULTS.units(2), "flat")
                .labels("com.example.Kind", "A", "B")
                .training(TrainingSpec.DEFAULTS)
                .optimizer(AdamSpec.DEFAULTS));
    }
}
