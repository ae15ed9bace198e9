package io.allium.runtime.dl4j.layer;

import org.nd4j.linalg.api.blas.params.MMulTranspose;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.reduce.Mmul;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Products of matrices into arrays that are there, of any order, views included. */
final class Matrices {
    private Matrices() {}

    /** {@code into = a b}. */
    static void multiply(INDArray a, INDArray b, INDArray into) {
        multiply(a, false, b, false, into, 0);
    }

    /** {@code into = into + a b}. */
    static void addProduct(INDArray a, INDArray b, INDArray into) {
        multiply(a, false, b, false, into, 1);
    }

    /** {@code into = a bᵀ}. */
    static void multiplyByTransposed(INDArray a, INDArray b, INDArray into) {
        multiply(a, false, b, true, into, 0);
    }

    /** {@code into = aᵀ b}. */
    static void multiplyTransposed(INDArray a, INDArray b, INDArray into) {
        multiply(a, true, b, false, into, 0);
    }

    /** {@code into = into + aᵀ b}. */
    static void addTransposedProduct(INDArray a, INDArray b, INDArray into) {
        multiply(a, true, b, false, into, 1);
    }

    /**
     * The sum of the rows of a matrix, as a product, which takes a fraction of the time of ND4J's sum.
     *
     * @param into one number for each column
     */
    static void sumRows(INDArray matrix, INDArray into) {
        INDArray ones = Nd4j.ones(matrix.dataType(), 1, matrix.size(0));
        multiply(ones, matrix, into.reshape('c', new long[] {1, into.length()}));
    }

    private static void multiply(
            INDArray a, boolean transposeA, INDArray b, boolean transposeB, INDArray into, double keep) {
        MMulTranspose transpose = MMulTranspose.builder()
                .transposeA(transposeA)
                .transposeB(transposeB)
                .build();
        Nd4j.exec(new Mmul(a, b, into, 1, keep, transpose));
    }

    /** All but the last axis as one: a view of an array in row-major order. */
    static INDArray rows(INDArray array) {
        return array.reshape('c', new long[] {-1, array.size(array.rank() - 1)});
    }

    /** Some of the rows of a matrix: a view. */
    static INDArray rows(INDArray matrix, long from, long count) {
        return matrix.get(NDArrayIndex.interval(from, from + count), NDArrayIndex.all());
    }
}
