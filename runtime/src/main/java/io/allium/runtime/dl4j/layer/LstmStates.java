package io.allium.runtime.dl4j.layer;

import static org.nd4j.linalg.indexing.NDArrayIndex.all;
import static org.nd4j.linalg.indexing.NDArrayIndex.interval;
import static org.nd4j.linalg.indexing.NDArrayIndex.point;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * What a long short-term memory computes on its way, for all steps of a batch; it lies in no workspace. Cells and
 * outputs begin with those before the first step, zeros.
 */
final class LstmStates {
    private static final int INPUT = 0;
    private static final int FORGET = 1;
    private static final int CANDIDATE = 2;
    private static final int OUTPUT = 3;

    private final long units;
    private final INDArray source;
    private final INDArray gates;
    private final INDArray cells;
    private final INDArray squashed;
    private final INDArray outputs;

    LstmStates(DataType dataType, long steps, long batch, long features, long units) {
        this.units = units;
        source = Nd4j.createUninitializedDetached(dataType, 'c', steps, batch, features);
        gates = Nd4j.createUninitializedDetached(dataType, 'c', steps, batch, LstmParameters.GATES * units);
        cells = Nd4j.createUninitializedDetached(dataType, 'c', steps + 1, batch, units);
        squashed = Nd4j.createUninitializedDetached(dataType, 'c', steps, batch, units);
        outputs = Nd4j.createUninitializedDetached(dataType, 'c', steps + 1, batch, units);
        at(cells, 0).assign(0);
        at(outputs, 0).assign(0);
    }

    /** Whether it is for inputs of this shape, {@code [batch, features, steps]}. */
    boolean isFor(INDArray input) {
        return source.size(0) == input.size(2) && source.size(1) == input.size(0);
    }

    int steps() {
        return Math.toIntExact(source.size(0));
    }

    /** What is read: {@code [steps, batch, features]}. */
    INDArray source() {
        return source;
    }

    /**
     * The gates, {@code [steps, batch, 4 * units]}: what they are fed with, and after {@link #advance} their values.
     */
    INDArray gates() {
        return gates;
    }

    /** What was put out before a step, or at the end: {@code [batch, units]}. */
    INDArray outputBefore(int step) {
        return at(outputs, step);
    }

    /** What was put out before each step: {@code [steps, batch, units]}. */
    INDArray outputsBefore() {
        return outputs.get(interval(0, steps()), all(), all());
    }

    /** What is put out after each step: {@code [steps, batch, units]}. */
    INDArray outputsAfter() {
        return outputs.get(interval(1, steps() + 1), all(), all());
    }

    /** From what the gates are fed with at a step to its cell and its output. */
    void advance(int step) {
        INDArray now = at(gates, step);
        Transforms.sigmoid(columns(now, INPUT, CANDIDATE), false);
        Transforms.tanh(columns(now, CANDIDATE, OUTPUT), false);
        Transforms.sigmoid(columns(now, OUTPUT, OUTPUT + 1), false);
        INDArray cell = at(cells, step + 1);
        columns(now, INPUT, FORGET).muli(columns(now, CANDIDATE, OUTPUT), cell);
        cell.addi(columns(now, FORGET, CANDIDATE).mul(at(cells, step)));
        INDArray squash = Transforms.tanh(at(squashed, step).assign(cell), false);
        columns(now, OUTPUT, OUTPUT + 1).muli(squash, at(outputs, step + 1));
    }

    /** By how much each step's output rises with its cell: {@code [steps, batch, units]}. */
    INDArray outputByCell() {
        return gate(gates, OUTPUT).sub(outputsAfter().mul(squashed));
    }

    /** By how much a step's cell rises with the cell before it: {@code [batch, units]}. */
    INDArray cellByCell(int step) {
        return columns(at(gates, step), FORGET, CANDIDATE);
    }

    /**
     * By how much each step's cell, or its output for the output gate, rises with what the gates are fed with:
     * {@code [steps, batch, 4 * units]}.
     */
    INDArray slopes() {
        INDArray slopes = Nd4j.createUninitialized(gates.dataType(), gates.shape(), 'c');
        INDArray input = gate(gates, INPUT);
        INDArray forget = gate(gates, FORGET);
        INDArray candidate = gate(gates, CANDIDATE);
        INDArray cellsBefore = cells.get(interval(0, steps()), all(), all());
        input.rsub(1).muli(input).muli(candidate, gate(slopes, INPUT));
        forget.rsub(1).muli(forget).muli(cellsBefore, gate(slopes, FORGET));
        candidate.mul(candidate).rsubi(1).muli(input, gate(slopes, CANDIDATE));
        gate(gates, OUTPUT).rsub(1).muli(outputsAfter(), gate(slopes, OUTPUT));
        return slopes;
    }

    /** Multiplies a step of {@link #slopes} by the gradients of its cell and of its output. */
    void descend(INDArray slope, INDArray cellGradient, INDArray outputGradient) {
        columns(slope, INPUT, FORGET).muli(cellGradient);
        columns(slope, FORGET, CANDIDATE).muli(cellGradient);
        columns(slope, CANDIDATE, OUTPUT).muli(cellGradient);
        columns(slope, OUTPUT, OUTPUT + 1).muli(outputGradient);
    }

    /** One step of all: a view. */
    static INDArray at(INDArray allSteps, int step) {
        return allSteps.get(point(step), all(), all());
    }

    private INDArray gate(INDArray all, int index) {
        return all.get(all(), all(), interval(index * units, (index + 1) * units));
    }

    private INDArray columns(INDArray rows, int from, int to) {
        return rows.get(all(), interval(from * units, to * units));
    }
}
