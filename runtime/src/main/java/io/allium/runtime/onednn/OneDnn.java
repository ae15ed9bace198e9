package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_cpu;
import static org.bytedeco.dnnl.global.dnnl.dnnl_engine_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_out_of_memory;
import static org.bytedeco.dnnl.global.dnnl.dnnl_stream_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_stream_default_flags;
import static org.bytedeco.dnnl.global.dnnl.dnnl_success;
import static org.bytedeco.dnnl.global.dnnl.dnnl_unimplemented;

import java.util.Optional;
import org.bytedeco.dnnl.dnnl_engine;
import org.bytedeco.dnnl.dnnl_stream;
import org.jspecify.annotations.Nullable;

/** The library, if this machine has it: loaded when it is first asked for. */
public final class OneDnn {
    private OneDnn() {}

    /** Why it cannot be used here, in a few words; empty if it can. */
    public static Optional<String> whyAbsent() {
        return Optional.ofNullable(Loaded.FAILURE);
    }

    static dnnl_engine engine() {
        return opened().engine();
    }

    static dnnl_stream stream() {
        return opened().stream();
    }

    private static Opened opened() {
        if (Loaded.OPENED == null) {
            throw new IllegalStateException("oneDNN cannot be used: " + Loaded.FAILURE);
        }
        return Loaded.OPENED;
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

    private record Opened(dnnl_engine engine, dnnl_stream stream) {
        static Opened now() {
            dnnl_engine engine = new dnnl_engine();
            check(dnnl_engine_create(engine, dnnl_cpu, 0), "the engine");
            dnnl_stream stream = new dnnl_stream();
            check(dnnl_stream_create(stream, engine, dnnl_stream_default_flags), "the stream");
            return new Opened(engine, stream);
        }
    }

    /** Loading happens once, in a static initialiser, which must not throw. */
    private static final class Loaded {
        static final @Nullable Opened OPENED;
        static final @Nullable String FAILURE;

        static {
            Opened opened = null;
            String failure = null;
            try {
                opened = Opened.now();
            } catch (LinkageError | IllegalStateException e) {
                failure = "its native library does not load (" + e.getMessage() + ")";
            }
            OPENED = opened;
            FAILURE = failure;
        }
    }
}
