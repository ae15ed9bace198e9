package io.allium.runtime.engine;

/**
 * The number below which a share of a standard normal distribution lies: Wichura's approximation by quotients of
 * polynomials ("Algorithm AS 241: the percentage points of the normal distribution", 1988), right to 16 digits. It
 * needs no function that one machine computes otherwise than another.
 */
final class NormalQuantile {
    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double TAIL = 1.6;

    /** The least share for which the polynomials of the tail hold is exp(-5²). */
    private static final double LEAST = 1.4e-11;

    private static final double[] CENTRE_ABOVE = {
        3.3871328727963665,
        133.14166789178438,
        1971.5909503065513,
        13731.69376550946,
        45921.95393154987,
        67265.7709270087,
        33430.57558358813,
        2509.0809287301227
    };
    private static final double[] CENTRE_BELOW = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };
    private static final double[] TAIL_ABOVE = {
        1.4234371107496835,
        4.630337846156546,
        5.769497221460691,
        3.6478483247632045,
        1.2704582524523684,
        0.2417807251774506,
        0.022723844989269184,
        0.0007745450142783414
    };
    private static final double[] TAIL_BELOW = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-9
    };

    private NormalQuantile() {}

    /**
     * The quantile.
     *
     * @param share at least 1.4e-11, and as far from 1
     */
    static double of(double share) {
        double fromMiddle = share - 0.5;
        if (Math.abs(fromMiddle) <= CENTRE) {
            double r = CENTRE_SQUARED - fromMiddle * fromMiddle;
            return fromMiddle * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
        }
        double tail = Math.min(share, 1 - share);
        if (!(tail >= LEAST)) {
            throw new IllegalArgumentException("The share is " + share + "; it must lie between 0 and 1.");
        }
        double r = Math.sqrt(-StrictMath.log(tail)) - TAIL;
        return Math.copySign(polynomial(TAIL_ABOVE, r) / polynomial(TAIL_BELOW, r), fromMiddle);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
