package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.layer.LstmStates.at;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** A long short-term memory by ND4J's operations, for floats of 32 and 64 bits. */
final class Nd4jLstm implements LstmArithmetic {
    private @Nullable LstmStates last;

    @Override
    public void forward(INDArray input, LstmWeights weights, INDArray output, boolean training) {
        LstmStates states = states(input, weights);
        states.source().assign(input.permute(2, 0, 1));
        INDArray rows = Matrices.rows(states.gates());
        Matrices.multiply(Matrices.rows(states.source()), weights.kernel(), rows);
        rows.addiRowVector(weights.bias());
        for (int step = 0; step < states.steps(); step++) {
            Matrices.addProduct(states.outputBefore(step), weights.recurrentKernel(), at(states.gates(), step));
            states.advance(step);
        }
        output.assign(
                output.rank() == 3 ? states.outputsAfter().permute(1, 2, 0) : states.outputBefore(states.steps()));
    }

    @Override
    public void backward(
            INDArray input,
            LstmWeights weights,
            INDArray outputGradient,
            LstmWeights gradients,
            INDArray inputGradient) {
        LstmStates states = states(input, weights);
        INDArray gates = gateGradients(states, weights.recurrentKernel(), outputGradient);
        INDArray rows = Matrices.rows(gates);
        Matrices.multiplyTransposed(Matrices.rows(states.source()), rows, gradients.kernel());
        Matrices.multiplyTransposed(Matrices.rows(states.outputsBefore()), rows, gradients.recurrentKernel());
        Matrices.sumRows(rows, gradients.bias());
        INDArray source =
                Nd4j.createUninitialized(rows.dataType(), states.source().shape(), 'c');
        Matrices.multiplyByTransposed(rows, weights.kernel(), Matrices.rows(source));
        inputGradient.assign(source.permute(1, 2, 0));
    }

    /** The gradient of what the gates are fed with: {@code [steps, batch, 4 * units]}. */
    private static INDArray gateGradients(LstmStates states, INDArray recurrentKernel, INDArray outputGradient) {
        INDArray outputByCell = states.outputByCell();
        INDArray gates = states.slopes();
        INDArray outputs = Nd4j.create(gates.dataType(), at(outputByCell, 0).shape());
        INDArray cells = outputs.dup('c');
        int end = states.steps() - 1;
        for (int step = end; step >= 0; step--) {
            if (step < end) {
                Matrices.multiplyByTransposed(at(gates, step + 1), recurrentKernel, outputs);
                cells.muli(states.cellByCell(step + 1));
            }
            if (outputGradient.rank() == 3) {
                outputs.addi(outputGradient.get(NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(step)));
            } else if (step == end) {
                outputs.assign(outputGradient);
            }
            cells.addi(outputs.mul(at(outputByCell, step)));
            states.descend(at(gates, step), cells, outputs);
        }
        return gates;
    }

    private LstmStates states(INDArray input, LstmWeights weights) {
        LstmStates states = last;
        if (states == null || !states.isFor(input)) {
            long units = weights.recurrentKernel().size(0);
            states = new LstmStates(input.dataType(), input.size(2), input.size(0), input.size(1), units);
            last = states;
        }
        return states;
    }
}
