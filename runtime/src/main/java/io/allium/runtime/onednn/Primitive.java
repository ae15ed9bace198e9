package io.allium.runtime.onednn;

import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_create;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_destroy;
import static org.bytedeco.dnnl.global.dnnl.dnnl_primitive_execute;

import java.util.List;
import org.bytedeco.dnnl.dnnl_exec_arg_t;
import org.bytedeco.dnnl.dnnl_primitive;

/** Compiled code for one computation, and the arrays it is run on. Running it makes no garbage. */
public final class Primitive {
    private final String name;
    private final dnnl_primitive primitive = new dnnl_primitive();
    private final dnnl_exec_arg_t arguments;
    private final int count;

    Primitive(Arena arena, PrimitiveDescription description, Arguments arguments) {
        this.name = description.name();
        OneDnn.check(dnnl_primitive_create(primitive, description.handle()), name);
        arena.onClose(() -> dnnl_primitive_destroy(primitive));
        List<Arguments.Argument> all = arguments.all();
        this.count = all.size();
        this.arguments = new dnnl_exec_arg_t(count);
        arena.onClose(this.arguments::deallocate);
        for (int i = 0; i < count; i++) {
            this.arguments
                    .position(i)
                    .arg(all.get(i).id())
                    .memory(all.get(i).array().memory());
        }
        this.arguments.position(0);
    }

    /** What it computes, for example {@code conv1 forward}. */
    public String name() {
        return name;
    }

    /** Computes. */
    public void run() {
        int status = dnnl_primitive_execute(primitive, OneDnn.stream(), count, arguments);
        if (status != 0) {
            OneDnn.check(status, name);
        }
    }
}
