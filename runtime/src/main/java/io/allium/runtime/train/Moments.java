package io.allium.runtime.train;

/** The mean and the variance of each channel, over values that come one batch after the other (Welford, 1962). */
final class Moments {
    private final double[] mean;
    private final double[] squares;
    private long count;

    Moments(int channels) {
        this.mean = new double[channels];
        this.squares = new double[channels];
    }

    /** Adds values whose last axis is the channels. */
    void add(float[] values) {
        for (int at = 0; at < values.length; at += mean.length) {
            count++;
            for (int channel = 0; channel < mean.length; channel++) {
                double from = values[at + channel] - mean[channel];
                mean[channel] += from / count;
                squares[channel] += from * (values[at + channel] - mean[channel]);
            }
        }
    }

    float[] mean() {
        float[] means = new float[mean.length];
        for (int channel = 0; channel < mean.length; channel++) {
            means[channel] = (float) mean[channel];
        }
        return means;
    }

    /** The mean of the squared distances from the mean. */
    float[] variance() {
        float[] variances = new float[mean.length];
        for (int channel = 0; channel < mean.length; channel++) {
            variances[channel] = (float) (squares[channel] / count);
        }
        return variances;
    }
}
