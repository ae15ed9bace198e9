package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.runtime.engine.RawOutput;
import io.allium.runtime.onednn.Arena;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Primitive;
import io.allium.runtime.onednn.PrimitiveDescription;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Makes a plan, layer by layer: forward in the order of the network, then backward. */
final class Planner {
    private final InferredNetwork network;
    private final List<InferredLayer> layers;
    private final Consumers consumers;
    private final int batch;
    private final Purpose purpose;
    private final Parameters parameters;
    private final Chance chance;
    private final Arena arena = new Arena();
    private final Pool pool = new Pool(arena);
    private final Steps steps = new Steps();
    private final Gradients gradients;
    private final Penalties penalties = new Penalties();
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<String> implementations = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private final List<Primitive> parts = new ArrayList<>();
    private List<Step> phase = steps.forward();

    private Planner(InferredNetwork network, int batch, Purpose purpose, Parameters parameters, Chance chance) {
        this.network = network;
        this.layers = RawOutput.layers(network);
        this.consumers = new Consumers(layers);
        this.batch = batch;
        this.purpose = purpose;
        this.parameters = parameters;
        this.chance = chance;
        this.gradients = new Gradients(this);
    }

    static Plan plan(InferredNetwork network, int batch, Purpose purpose, Parameters parameters, Chance chance) {
        Planner planner = new Planner(network, batch, purpose, parameters, chance);
        try {
            return planner.plan();
        } catch (RuntimeException | Error e) {
            planner.arena.close();
            throw e;
        }
    }

    private Plan plan() {
        Map<String, Planned> planned = new LinkedHashMap<>();
        for (InferredLayer layer : layers) {
            if (layer.inputs().isEmpty()) {
                values.put(layer.name(), input(layer.output()));
            } else {
                Planned forward = forward(layer);
                planned.put(layer.name(), forward);
                values.put(layer.name(), forward.output());
            }
        }
        Value output = value(network.output().name());
        NativeArray outputs = in(output, natural(output.shape()));
        FloatBuffer outputGradient = FloatBuffer.allocate(0);
        if (purpose.trains()) {
            outputGradient = backward(planned, output);
        }
        return new Plan(
                arena,
                value(network.input().name()).data(),
                outputs,
                outputGradient,
                purpose == Purpose.OBSERVED_TRAINING ? readable() : Map.of(),
                steps,
                penalties,
                implementations);
    }

    private Value input(Shape shape) {
        return new Value(shape, NativeArray.in(arena, natural(shape)), Storage.foreign());
    }

    private Planned forward(InferredLayer layer) {
        List<Value> inputs = layer.node().inputs().stream().map(this::value).toList();
        Planned planned = Operations.of(layer).plan(this, layer, inputs);
        addParts();
        planned.output().storage().use(consumers.count(layer.name()) + (isOutput(layer.name()) ? 1 : 0));
        if (!purpose.trains()) {
            inputs.forEach(input -> pool.release(input.storage()));
        }
        return planned;
    }

    private FloatBuffer backward(Map<String, Planned> planned, Value output) {
        phase = steps.backward();
        NativeArray gradient = NativeArray.in(arena, natural(output.shape()));
        if (needsGradient(network.output().name())) {
            gradients.hand(output, gradient, Storage.foreign());
        }
        ListIterator<Map.Entry<String, Planned>> backwards =
                new ArrayList<>(planned.entrySet()).listIterator(planned.size());
        while (backwards.hasPrevious()) {
            Map.Entry<String, Planned> entry = backwards.previous();
            if (needsGradient(entry.getKey())) {
                Value value = entry.getValue().output();
                entry.getValue().backward().plan(gradients.of(value));
                addParts();
                gradients.done(value);
            }
        }
        return gradient.floats();
    }

    /** Every layer's output in its natural layout. */
    private Map<String, NativeArray> readable() {
        Map<String, NativeArray> arrays = new LinkedHashMap<>();
        phase = steps.forward();
        values.forEach((name, value) -> arrays.put(name, in(value, natural(value.shape()))));
        return arrays;
    }

    /** Whether the backward pass comes by: something before this layer, or in it, learns. */
    boolean needsGradient(String layer) {
        return consumers.learns(layer);
    }

    /** Whether anybody wants the gradient of what a layer reads. */
    boolean needsGradient(InferredLayer layer, int input) {
        return needsGradient(layer.node().inputs().get(input));
    }

    /** The indices of a layer's inputs whose gradient anybody wants. */
    List<Integer> learningInputs(InferredLayer layer) {
        return IntStream.range(0, layer.inputs().size())
                .filter(input -> needsGradient(layer, input))
                .boxed()
                .toList();
    }

    Consumers consumers() {
        return consumers;
    }

    Purpose purpose() {
        return purpose;
    }

    Arena arena() {
        return arena;
    }

    int batch() {
        return batch;
    }

    Chance chance() {
        return chance;
    }

    Gradients gradients() {
        return gradients;
    }

    boolean isOutput(String layer) {
        return layer.equals(network.output().name());
    }

    Value value(String layer) {
        return Objects.requireNonNull(values.get(layer), layer);
    }

    Layout natural(Shape shape) {
        return Value.natural(batch, shape);
    }

    /** An array in memory that is used again when its readers are done. */
    Value newValue(Shape shape, Layout layout) {
        Storage storage = purpose.trains() ? Storage.of(arena.block(layout.bytes())) : pool.take(layout.bytes());
        long address = Objects.requireNonNull(storage.block()).address();
        return new Value(shape, new NativeArray(arena, layout, address), storage);
    }

    /** An array that only the layer itself uses. */
    NativeArray scratch(Layout layout) {
        return NativeArray.in(arena, layout);
    }

    /** Memory for a gradient. */
    Storage take(Layout layout) {
        return pool.take(layout.bytes());
    }

    void release(Storage storage) {
        pool.release(storage);
    }

    /** A layer's array, where it is. */
    NativeArray parameter(InferredLayer layer, String array, Layout layout) {
        return new NativeArray(arena, layout, parameters.value(layer.owner(), array));
    }

    /**
     * The gradient of a layer's array, where it has to go. Of an array that several layers use each finds a part;
     * nobody asks for that of an array that is frozen.
     */
    NativeArray parameterGradient(InferredLayer layer, String array, Layout layout) {
        if (layer.node().frozen()) {
            return scratch(layout);
        }
        NativeArray whole = new NativeArray(arena, layout, parameters.gradient(layer.owner(), array));
        if (written.add(layer.owner() + "/" + array)) {
            return whole;
        }
        NativeArray part = scratch(layout);
        parts.add(Arithmetic.sum(arena, layer.name() + " shared gradient", List.of(whole, part), whole));
        return part;
    }

    /** Adds the parts of gradients that the layer just planned finds. */
    private void addParts() {
        parts.forEach(this::add);
        parts.clear();
    }

    /** A layer's array in another layout, brought up to date whenever the weights have changed. */
    NativeArray packed(InferredLayer layer, NativeArray array, Layout wanted) {
        if (array.layout().equals(wanted)) {
            return array;
        }
        NativeArray copy = scratch(wanted);
        steps.packing().add(Step.of(Arithmetic.copy(arena, layer.name() + " packing", array, copy)));
        return copy;
    }

    /** Does something whenever the weights have changed. */
    void whenPacking(String name, Runnable action) {
        steps.packing().add(new Step(name, action));
    }

    /** What a layer put out, in a layout; copied if it lies otherwise. */
    NativeArray in(Value value, Layout wanted) {
        if (value.layout().equals(wanted)) {
            return value.data();
        }
        NativeArray copy = scratch(wanted);
        add(Arithmetic.copy(arena, "change of layout", value.data(), copy));
        return copy;
    }

    /** A step of the pass that is being planned. */
    void add(Primitive primitive) {
        phase.add(Step.of(primitive));
    }

    /** A step of the pass that is being planned. */
    void add(PrimitiveDescription description, Arguments arguments) {
        implementations.add(description.name() + ": " + description.implementation());
        add(description.primitive(arguments));
    }

    /** A step of the forward pass that finds what a layer adds to the loss. */
    void addPenalty(String name, DoubleSupplier penalty) {
        add(name, penalties.part(penalty));
    }

    /** A step of the pass that is being planned. */
    void add(String name, Runnable action) {
        phase.add(new Step(name, action));
    }
}
