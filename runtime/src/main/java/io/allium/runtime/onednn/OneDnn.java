package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_cpu;
import static org.bytedeco.dnnl.global.dnnl.dnnl_cpu_isa_avx2;
import static org.bytedeco.dnnl.global.dnnl.dnnl_engine_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_get_effective_cpu_isa;
import static org.bytedeco.dnnl.global.dnnl.dnnl_out_of_memory;
import static org.bytedeco.dnnl.global.dnnl.dnnl_stream_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_stream_default_flags;
import static org.bytedeco.dnnl.global.dnnl.dnnl_success;
import static org.bytedeco.dnnl.global.dnnl.dnnl_unimplemented;

import io.allium.runtime.engine.NativeLibrary;
import java.util.Optional;
import org.bytedeco.dnnl.dnnl_engine;
import org.bytedeco.dnnl.dnnl_stream;

/** The library, if this machine has it: loaded when it is first asked for. */
public final class OneDnn {
    private OneDnn() {}

    /** Why it cannot be used here, in a few words; empty if it can. */
    public static Optional<String> whyAbsent() {
        return Loaded.LIBRARY.whyAbsent();
    }

    /** Whether it uses AVX2 or better: the processor has it, and {@code DNNL_MAX_CPU_ISA} does not forbid it. */
    public static boolean usesAvx2() {
        return Loaded.LIBRARY.get().avx2();
    }

    static dnnl_engine engine() {
        return Loaded.LIBRARY.get().engine();
    }

    static dnnl_stream stream() {
        return Loaded.LIBRARY.get().stream();
    }

    /**
     * Turns a status into an exception.
     *
     * @param status what oneDNN answered
     * @param doing what it was asked for, for example {@code conv1: convolution forward of 32×3×32×32}
     */
    static void check(int status, String doing) {
        if (status == dnnl_success) {
            return;
        }
        if (status == dnnl_out_of_memory) {
            throw new OutOfMemoryError(doing + ": oneDNN found no memory");
        }
        String why = status == dnnl_unimplemented ? "it has no such primitive" : "status " + status;
        throw new IllegalStateException(doing + ": oneDNN refused, " + why);
    }

    private record Opened(dnnl_engine engine, dnnl_stream stream, boolean avx2) {
        static Opened now() {
            dnnl_engine engine = new dnnl_engine();
            check(dnnl_engine_create(engine, dnnl_cpu, 0), "the engine");
            dnnl_stream stream = new dnnl_stream();
            check(dnnl_stream_create(stream, engine, dnnl_stream_default_flags), "the stream");
            boolean avx2 = (dnnl_get_effective_cpu_isa() & dnnl_cpu_isa_avx2) == dnnl_cpu_isa_avx2;
            return new Opened(engine, stream, avx2);
        }
    }

    /** Loaded when it is first asked for. */
    private static final class Loaded {
        static final NativeLibrary<Opened> LIBRARY = NativeLibrary.load(Opened::now);
    }
}
